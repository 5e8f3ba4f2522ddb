// A driver library that writes down what a program asks of a GPU instead of
// doing it: each allocation, copy, fill and launch as one JSON object a line in
// the file ATTN_RECORD, and beside it the PTX of modules (ATTN_RECORD with
// .N.ptx) and what is copied in (.N.bin), but for blocks of the same four bytes
// over and over, which are written down; what is copied out is full of 64 more
// than the number of its allocation. Memory of the GPU is addresses only.
// ATTN_RECORD_CAPABILITY is the compute capability that it claims, ten
// times. Kernels come as PTX, whose lists of parameters say how large arguments
// are. pack builds it.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static FILE *out;
static int copies, modules;

struct block {
  char *memory;
  size_t bytes;
  int id;
};
static struct block blocks[4096];
static int count, next;

static void open_record(void) {
  const char *path = getenv("ATTN_RECORD");
  if (!out && path)
    out = fopen(path, "w");
}

/// Whether an address lies in a block, and not at its begin: copies and fills
/// of parts are not recorded.
static int is_inside(struct block *block, uint64_t pointer) {
  return block && pointer != (uint64_t)block->memory;
}

/// Writes a file beside the record.
static int write_beside(int number, const char *ending, const void *data,
                        size_t bytes) {
  char path[4096];
  snprintf(path, sizeof path, "%s.%d.%s", getenv("ATTN_RECORD"), number,
           ending);
  FILE *file = fopen(path, "wb");
  int is_whole = file && fwrite(data, 1, bytes, file) == bytes;
  return (file && fclose(file)) || !is_whole;
}

static struct block *find(uint64_t pointer) {
  for (int i = 0; i < count; ++i)
    if (pointer >= (uint64_t)blocks[i].memory &&
        pointer < (uint64_t)blocks[i].memory + blocks[i].bytes)
      return &blocks[i];
  return 0;
}

int cuInit(unsigned flags) { return open_record(), out ? 0 : 100; }
int cuDriverGetVersion(int *version) { return *version = 13000, 0; }
int cuGetErrorName(int error, const char **name) { return *name = "error", 0; }
int cuGetErrorString(int error, const char **text) {
  return *text = "the recorder cannot do this", 0;
}
int cuDeviceGetCount(int *devices) { return *devices = 1, 0; }
int cuDeviceGet(int *device, int number) { return *device = 0, 0; }
int cuDeviceGetName(char *name, int size, int device) {
  return snprintf(name, (size_t)size, "recorder"), 0;
}
int cuDeviceGetAttribute(int *value, int attribute, int device) {
  const char *text = getenv("ATTN_RECORD_CAPABILITY");
  int capability = text ? atoi(text) : 80;
  *value = attribute == 75   ? capability / 10
           : attribute == 76 ? capability % 10
                             : 0;
  return 0;
}
int cuDeviceTotalMem_v2(size_t *bytes, int device) {
  return *bytes = (size_t)1 << 36, 0;
}
int cuDevicePrimaryCtxRetain(void **context, int device) {
  return *context = (void *)8, 0;
}
int cuDevicePrimaryCtxRelease_v2(int device) {
  if (out)
    fflush(out);
  return 0;
}
int cuCtxSetCurrent(void *context) { return 0; }

int cuModuleLoadDataEx(void **module, const void *image, unsigned options,
                       int *names, void **values) {
  *module = (void *)image;
  return write_beside(modules++, "ptx", image, strlen(image)) ? 999 : 0;
}
int cuModuleUnload(void *module) { return 0; }

// They live as long as the driver.
static struct function {
  struct function *next;
  char name[128];
  int parameters, bytes[256];
} *functions;

// .visible .entry NAME( .param .u64 NAME_param_0, .param .align 8 .b8
// NAME_param_1[16], …)
int cuModuleGetFunction(void **handle, void *module, const char *name) {
  char entry[160];
  snprintf(entry, sizeof entry, ".entry %s(", name);
  const char *at = strstr(module, entry);
  if (!at)
    return 500;
  struct function *function = calloc(1, sizeof *function);
  function->next = functions;
  functions = function;
  snprintf(function->name, sizeof function->name, "%s", name);
  const char *end = strchr(at + strlen(entry), ')');
  for (at = strstr(at, ".param"); at && at < end;
       at = strstr(at + 6, ".param")) {
    const char *stop = at + strcspn(at + 6, ",)") + 6,
               *array = memchr(at, '[', (size_t)(stop - at));
    int bits = 64;
    for (const char *type = at; type < stop; ++type)
      if (type[0] == '.' &&
          (type[1] == 'u' || type[1] == 'b' || type[1] == 's' ||
           type[1] == 'f') &&
          type[2] >= '0' && type[2] <= '9')
        bits = atoi(type + 2);
    function->bytes[function->parameters++] =
        array ? atoi(array + 1) : bits / 8;
  }
  *handle = function;
  return 0;
}
int cuFuncSetAttribute(void *function, int attribute, int value) { return 0; }

int cuLaunchKernel(void *handle, unsigned gx, unsigned gy, unsigned gz,
                   unsigned bx, unsigned by, unsigned bz, unsigned shared,
                   void *stream, void **arguments, void **extra) {
  struct function *function = handle;
  fprintf(out,
          "{\"launch\": \"%s\", \"grid\": [%u, %u, %u], \"block\": [%u, %u, "
          "%u], \"shared\": %u, \"arguments\": [",
          function->name, gx, gy, gz, bx, by, bz, shared);
  for (int i = 0; i < function->parameters; ++i) {
    int bytes = function->bytes[i];
    uint64_t value = 0;
    memcpy(&value, arguments[i], (size_t)(bytes < 8 ? bytes : 8));
    struct block *block = bytes == 8 ? find(value) : 0;
    fputs(i ? ", " : "", out);
    if (block)
      fprintf(out, "{\"buffer\": %d, \"offset\": %llu}", block->id,
              (unsigned long long)(value - (uint64_t)block->memory));
    else
      fprintf(out, "{\"bytes\": %d, \"value\": %llu}", bytes,
              (unsigned long long)value);
  }
  fprintf(out, "]}\n");
  return 0;
}

int cuStreamCreate(void **stream, unsigned flags) {
  return *stream = (void *)16, 0;
}
int cuStreamDestroy_v2(void *stream) { return 0; }
int cuStreamSynchronize(void *stream) { return fflush(out), 0; }
int cuStreamWaitEvent(void *stream, void *event, unsigned flags) { return 0; }
int cuCtxSynchronize(void) { return 0; }
int cuEventCreate(void **event, unsigned flags) {
  return *event = (void *)24, 0;
}
int cuEventDestroy_v2(void *event) { return 0; }
int cuEventRecord(void *event, void *stream) { return 0; }
int cuEventSynchronize(void *event) { return 0; }

int cuMemAlloc_v2(uint64_t *pointer, size_t bytes) {
  if (count == 4096)
    return 2;
  struct block *block = &blocks[count++];
  block->memory = calloc(1, bytes);
  block->bytes = bytes;
  block->id = next++;
  *pointer = (uint64_t)block->memory;
  fprintf(out, "{\"allocate\": %d, \"bytes\": %llu}\n", block->id,
          (unsigned long long)bytes);
  return block->memory ? 0 : 2;
}
int cuMemFree_v2(uint64_t pointer) { return 0; }

int cuMemcpyAsync(uint64_t to, uint64_t from, size_t bytes, void *stream) {
  struct block *target = find(to), *source = find(from);
  if (is_inside(target, to) || is_inside(source, from))
    return 999;
  if (source && target) {
    fprintf(out, "{\"copy\": [%d, %d], \"bytes\": %llu}\n", target->id,
            source->id, (unsigned long long)bytes);
  } else if (target) {
    fprintf(out, "{\"copy_in\": %d, \"bytes\": %llu, ", target->id,
            (unsigned long long)bytes);
    const char *data = (const char *)from;
    uint32_t word;
    if (bytes >= 4 && !memcmp(data, data + 4, bytes - 4)) {
      memcpy(&word, data, 4);
      fprintf(out, "\"repeats\": %u}\n", word);
    } else {
      if (write_beside(copies, "bin", data, bytes))
        return 999;
      fprintf(out, "\"file\": %d}\n", copies++);
    }
  } else if (source) {
    if (source->id >= 48)
      return 999;
    // Whoever gets it sees where it is from.
    memset((void *)to, 64 + source->id, bytes);
    fprintf(out, "{\"copy_out\": %d, \"bytes\": %llu}\n", source->id,
            (unsigned long long)bytes);
  }
  return 0;
}
static int fill(uint64_t to, unsigned value, int width, size_t number) {
  struct block *block = find(to);
  if (!block || is_inside(block, to))
    return 999;
  fprintf(out,
          "{\"fill\": %d, \"value\": %u, \"width\": %d, \"count\": %llu}\n",
          block->id, value, width, (unsigned long long)number);
  return 0;
}
int cuMemsetD8Async(uint64_t to, unsigned char value, size_t number,
                    void *stream) {
  return fill(to, value, 1, number);
}
int cuMemsetD16Async(uint64_t to, unsigned short value, size_t number,
                     void *stream) {
  return fill(to, value, 2, number);
}
int cuMemsetD32Async(uint64_t to, unsigned value, size_t number, void *stream) {
  return fill(to, value, 4, number);
}
