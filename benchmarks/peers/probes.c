/* probes.c - What is timed outside of Python.
 *
 * `repeat` calls a function without the cost of an interpreter's call, for
 * those that take microseconds. `update` reads and writes memory in place, as a
 * state is updated: the bandwidth of the cache, or the memory, that `bytes`
 * fit.
 */
#include <stddef.h>

typedef void (*Entry)(void *, void *, void *, void *, void *, void *, void *,
                      void *);

void repeat(Entry entry, void **a, long times) {
  for (long i = 0; i < times; ++i)
    entry(a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7]);
}

void update(float *restrict x, size_t bytes, long times) {
  size_t count = bytes / sizeof(float);
  for (long i = 0; i < times; ++i) {
    float factor = 1.0f + (float)(i & 1) * 1e-7f;
    for (size_t j = 0; j < count; ++j)
      x[j] = x[j] * factor + 1e-9f;
    __asm__ volatile("" : : "r"(x) : "memory");
  }
}
