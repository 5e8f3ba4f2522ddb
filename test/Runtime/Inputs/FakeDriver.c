// A driver library without a GPU: memory is the host's, PTX is looked at for
// entries, and the one kernel that it can run is saxpy of saxpy.mlir.
// ATTN_TEST_CUDA says what goes wrong: no-device, no-start, old-chip,
// newer-chip (8.9), little-shared, launch,
// sync, load, memory, or behind and before (the kernel writes beside its
// result). ATTN_TEST_CUDA_LOG=1 names each call on stderr.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int is(const char *what) {
  const char *asked = getenv("ATTN_TEST_CUDA");
  return asked && strcmp(asked, what) == 0;
}

static int say(const char *call) {
  if (getenv("ATTN_TEST_CUDA_LOG"))
    fprintf(stderr, "driver: %s\n", call);
  return 0;
}

int cuInit(unsigned flags) { return is("no-start") ? 999 : 0; }
int cuDriverGetVersion(int *version) { return *version = 13000, 0; }
int cuGetErrorName(int error, const char **name) {
  *name = error == 700   ? "CUDA_ERROR_ILLEGAL_ADDRESS"
          : error == 209 ? "CUDA_ERROR_NO_BINARY_FOR_GPU"
                         : "CUDA_ERROR_UNKNOWN";
  return 0;
}
int cuGetErrorString(int error, const char **text) {
  *text = error == 700 ? "an illegal memory access was encountered"
                       : "something is wrong";
  return 0;
}
int cuDeviceGetCount(int *count) { return *count = is("no-device") ? 0 : 1, 0; }
int cuDeviceGet(int *device, int number) { return *device = number, 0; }
int cuDeviceGetName(char *name, int size, int device) {
  return snprintf(name, (size_t)size, "Fake GPU"), 0;
}
int cuDeviceGetAttribute(int *value, int attribute, int device) {
  *value = attribute == 75   ? (is("old-chip") ? 7 : 8)
           : attribute == 97 ? (is("little-shared") ? 0 : 163 * 1024)
                             : 0;
  if (attribute == 76 && is("newer-chip"))
    *value = 9;
  return 0;
}
int cuDeviceTotalMem_v2(size_t *bytes, int device) {
  return *bytes = (size_t)1 << 30, 0;
}
int cuDevicePrimaryCtxRetain(void **context, int device) {
  return *context = (void *)8, 0;
}
int cuDevicePrimaryCtxRelease_v2(int device) { return say("release context"); }
int cuCtxSetCurrent(void *context) { return 0; }

// Modules are their text, functions their names, and live as long as the
// driver.
static char *keep(const char *text) {
  static struct kept {
    struct kept *next;
    char text[];
  } *all;
  struct kept *made = malloc(sizeof *made + strlen(text) + 1);
  made->next = all;
  all = made;
  return strcpy(made->text, text);
}

int cuModuleLoadDataEx(void **module, const void *image, unsigned count,
                       int *options, void **values) {
  if (is("load")) {
    strcpy(values[0], "ptxas line 1: no such thing");
    return 209;
  }
  *module = keep(image);
  return say("load");
}
int cuModuleUnload(void *module) { return say("unload"); }

int cuModuleGetFunction(void **function, void *module, const char *name) {
  char entry[256];
  snprintf(entry, sizeof entry, ".entry %s(", name);
  if (!strstr(module, entry))
    return 500;
  *function = keep(name);
  return say(name);
}
int cuFuncSetAttribute(void *function, int attribute, int value) {
  return say("allow shared memory");
}
int cuLaunchKernel(void *function, unsigned gx, unsigned gy, unsigned gz,
                   unsigned bx, unsigned by, unsigned bz, unsigned shared,
                   void *stream, void **arguments, void **extra) {
  if (is("launch"))
    return 700;
  if (strcmp(function, "saxpy") == 0) {
    int64_t n = *(int64_t *)arguments[0];
    float a = *(float *)arguments[1], *x = *(float **)arguments[3],
          *y = *(float **)arguments[8];
    for (int64_t i = 0; i < n && i < (int64_t)gx * bx; ++i)
      y[i] += a * x[i];
    if (is("behind"))
      y[n + 3] = 0;
    if (is("before"))
      y[-2] = 0;
  }
  return say("launch");
}
int cuLaunchKernelEx(void *config, void *function, void **arguments,
                     void **extra) {
  return say("launch in clusters");
}

int cuStreamCreate(void **stream, unsigned flags) {
  return *stream = (void *)16, say("create stream");
}
int cuStreamDestroy_v2(void *stream) { return say("destroy stream"); }
int cuStreamSynchronize(void *stream) {
  return is("sync") ? 700 : say("synchronize");
}
int cuStreamWaitEvent(void *stream, void *event, unsigned flags) {
  return say("wait for event");
}
int cuCtxSynchronize(void) { return 0; }
int cuEventCreate(void **event, unsigned flags) {
  return *event = (void *)24, say("create event");
}
int cuEventDestroy_v2(void *event) { return say("destroy event"); }
int cuEventRecord(void *event, void *stream) { return say("record event"); }
int cuEventSynchronize(void *event) { return say("synchronize event"); }
int cuEventElapsedTime(float *milliseconds, void *start, void *end) {
  return *milliseconds = 0.01f, 0;
}

int cuMemAlloc_v2(uint64_t *pointer, size_t bytes) {
  if (is("memory"))
    return 2;
  *pointer = (uint64_t)malloc(bytes);
  return say("allocate");
}
int cuMemFree_v2(uint64_t pointer) {
  free((void *)pointer);
  return say("free");
}
int cuMemcpyAsync(uint64_t to, uint64_t from, size_t bytes, void *stream) {
  memcpy((void *)to, (void *)from, bytes);
  return say("copy");
}
int cuMemsetD8Async(uint64_t to, unsigned char value, size_t count,
                    void *stream) {
  memset((void *)to, value, count);
  return say("fill");
}
int cuMemsetD16Async(uint64_t to, unsigned short value, size_t count,
                     void *stream) {
  for (size_t i = 0; i < count; ++i)
    ((unsigned short *)to)[i] = value;
  return say("fill");
}
int cuMemsetD32Async(uint64_t to, unsigned value, size_t count, void *stream) {
  for (size_t i = 0; i < count; ++i)
    ((unsigned *)to)[i] = value;
  return say("fill");
}
