//===- RunOptions.td - Command line of attn-run ---------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The names are written with dashes; the program takes underscores for them, too.
//
//===----------------------------------------------------------------------===//

include "llvm/Option/OptParser.td"

class Flag_<string name, string help>
    : Option<["--"], name, KIND_FLAG>, HelpText<help>;

// --name=value and --name value.
multiclass Value<string name, string metavar, string help> {
  def NAME : Option<["--"], name # "=", KIND_JOINED>, HelpText<help>,
             MetaVarName<metavar>;
  def NAME # _separate : Option<["--"], name, KIND_SEPARATE>,
             Alias<!cast<Option>(NAME)>;
}

def help : Flag_<"help", "Show this text">;
def help_short : Option<["-"], "h", KIND_FLAG>, Alias<help>;
def version : Flag_<"version", "Show the version">;

defm function : Value<"function", "<name>", "The function to run (default: main, else the only public one)">;
defm input : Value<"input", "<value>", "The next argument: @x.npy, 2x3xf32=1,2,…, 4xf32=0.5 (every element), random[:seed] or 2x3xf32=random[:seed]">;
defm output : Value<"output", "@<file.npy>", "Where the next result goes (default: it is printed)">;
defm expected_output : Value<"expected-output", "<value>", "What the next result has to be, written as an input; exit status 1 if it is not">;

defm approximate : Value<"approximate", "<method>[,key=value...]", "Replace softmax attention; exact without it">;
defm compare : Value<"compare", "exact", "Run the exact program, too, and report error and speed">;
defm verify : Value<"verify", "raise", "Run the program as written and after raising, and compare; exit status 1 if they differ">;

defm device : Value<"device", "cpu", "Where to run (default: cpu)">;
defm target : Value<"target", "host", "What to compile for (default: this machine's CPU)">;
defm threads : Value<"threads", "<n>", "Number of threads (default: OMP_NUM_THREADS, else all)">;

def benchmark : Flag_<"benchmark", "Time the function, beside the limits of this machine">;
def benchmark_file : Option<["--"], "benchmark=", KIND_JOINED>, HelpText<"The same, and write the figures as JSON">, MetaVarName<"@<file.json>">;
defm counters : Value<"counters", "@<file.json>", "Write the counters of the emulator">;

defm compile_to : Value<"compile-to", "<stage>", "Print the program after a stage instead of running it">;
defm dump_dir : Value<"dump-dir", "<folder>", "Write the program after each stage, and the machine code, to this folder">;
