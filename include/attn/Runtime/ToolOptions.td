//===- ToolOptions.td - Command lines of attn-run and attn-compile --------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One table for both: what both take, then what one takes. The names are written
// with dashes; the programs take underscores for them, too.
//
//===----------------------------------------------------------------------===//

include "llvm/Option/OptParser.td"

def RunVisibility : OptionVisibility;
def CompileVisibility : OptionVisibility;


class Flag_<string name, string help>
    : Option<["--"], name, KIND_FLAG>, HelpText<help>;

// --name=value and --name value. Where attn-compile means something else by it,
// `compile` is its help.
multiclass Value<string name, string metavar, string help, list<OptionVisibility> visibility = [DefaultVis],
                 string compile = help> {
  def NAME : Option<["--"], name # "=", KIND_JOINED>, HelpText<help>,
             HelpTextForVariants<[CompileVisibility], compile>,
             MetaVarName<metavar>, Visibility<visibility>;
  def NAME # _separate : Option<["--"], name, KIND_SEPARATE>,
             Alias<!cast<Option>(NAME)>, Visibility<visibility>;
}
multiclass RunValue<string name, string metavar, string help>
    : Value<name, metavar, help, [RunVisibility]>;

// Both

def help : Flag_<"help", "Show this text">;
def help_short : Option<["-"], "h", KIND_FLAG>, Alias<help>;
def version : Flag_<"version", "Show the version">;
defm function : Value<"function", "<name>", "The function to run (default: main, else the only public one)", [DefaultVis],
                      "Compile only this function (default: all public ones)">;
defm approximate : Value<"approximate", "<method>[,key=value...]", "Replace softmax attention; exact without it">;
defm device : Value<"device", "cpu|emulate|cuda", "Where kernels run: cpu, cuda (a GPU), emulate (the GPU's kernels on this machine, watched) (default: cpu)", [DefaultVis],
                    "What to compile for: cpu or cuda (default: cpu)">;
defm target : Value<"target", "<chip>", "What to compile for: host, or a GPU such as sm_90a (default: this machine's CPU or GPU; sm_80 where there is none)", [DefaultVis],
                    "The CPU to compile for: host, or a name that LLVM knows (default: host); a GPU such as sm_90a (default: sm_80)">;
defm toolkit : Value<"toolkit", "<folder>", "CUDA's toolkit, for its ptxas (default: PATH, then CUDA_HOME)">;
defm compile_to : Value<"compile-to", "<stage>", "Print the program after a stage instead of running it", [DefaultVis],
                        "Stop after a stage; only for .mlir">;

defm dump_dir : Value<"dump-dir", "<folder>", "Write the program after each stage, and the machine code, to this folder", [DefaultVis],
                      "Write the program after each stage to this folder">;

// attn-run

defm input : RunValue<"input", "<value>", "The next argument: @x.npy, 2x3xf32=1,2,…, 4xf32=0.5 (every element), random[:seed] or 2x3xf32=random[:seed]">;
defm output : RunValue<"output", "@<file.npy>", "Where the next result goes (default: it is printed)">;
defm expected_output : RunValue<"expected-output", "<value>", "What the next result has to be, written as an input; exit status 1 if it is not">;
def as_written : Flag_<"as-written", "Compile the program as it is written: look for no attention in it">, Visibility<[RunVisibility]>;
defm compare : RunValue<"compare", "exact", "Run the exact program, too, and report error and speed">;
defm verify : RunValue<"verify", "raise", "Run the program as written and after raising, and compare; exit status 1 if they differ">;
defm threads : RunValue<"threads", "<n>", "Number of threads (default: OMP_NUM_THREADS, else all)">;
def benchmark : Flag_<"benchmark", "Time the function, beside the limits of this machine">, Visibility<[RunVisibility]>;
def benchmark_file : Option<["--"], "benchmark=", KIND_JOINED>, HelpText<"The same, and write the figures as JSON">,
                     MetaVarName<"@<file.json>">, Visibility<[RunVisibility]>;
defm counters : RunValue<"counters", "@<file.json>", "Print and write what the emulator counted, and what a GPU would take for it at least">;
defm emulate : RunValue<"emulate", "key=value,...", "How the emulator runs blocks: order=ascending|descending|random, seed=N, resident=N|all (blocks at a time), schedules=N (how many, whose results have to be equal), checks=on|off, seconds=N (the longest that a kernel may take)">;

// attn-compile

def result : Option<["-"], "o", KIND_JOINED_OR_SEPARATE>, HelpText<"Where the result goes; its ending says what it is">,
             MetaVarName<"<file>.{mlir,ll,o,ptx,cubin}">, Visibility<[CompileVisibility]>;
