"""Calls of a compiled program, by hand: call_device.py LIBRARY [KERNEL [BLOCKS]]."""

import ctypes
import sys

PTX = b".visible .entry first(\n)\n\0"


def main():
    library = ctypes.CDLL(sys.argv[1])
    for name in ("ModuleLoad", "ModuleGetFunction", "StreamCreate", "EventCreate", "MemAlloc"):
        getattr(library, "mgpu" + name).restype = ctypes.c_void_p
    call = lambda name, *arguments: getattr(library, "mgpu" + name)(
        *[ctypes.c_ssize_t(argument) if isinstance(argument, int) else argument for argument in arguments])
    module = call("ModuleLoad", PTX, len(PTX))
    kernel = call("ModuleGetFunction", module, (sys.argv[2:] or ["first"])[0].encode())
    one, two, event = call("StreamCreate"), call("StreamCreate"), call("EventCreate")
    sizes = (int((sys.argv[3:] or [2])[0]), 1, 1, 32, 1, 1)
    call("LaunchKernel", kernel, *sizes, ctypes.c_int32(1024), one, None, None, 0)
    call("EventRecord", event, one)
    call("StreamWaitEvent", two, event)
    call("LaunchClusterKernel", kernel, 2, 1, 1, *sizes, ctypes.c_int32(0), two, None, None, 0)
    call("EventSynchronize", event)
    call("EventDestroy", event)
    memory, host = call("MemAlloc", 12, one, ctypes.c_bool(False)), (ctypes.c_uint32 * 3)()
    call("Memset32", memory, ctypes.c_uint(7), 2, one)
    call("Memset16", memory + 8, ctypes.c_ushort(258), 1, one)
    call("Memcpy", ctypes.addressof(host), memory, 12, one)
    call("StreamSynchronize", one)
    print(host[0], host[1], host[2] & 0xFFFF, flush=True)
    call("MemFree", memory, one)
    print("same memory:", call("MemAlloc", 12, one, ctypes.c_bool(False)) == memory, flush=True)
    call("ModuleUnload", module)


if __name__ == "__main__":
    main()
