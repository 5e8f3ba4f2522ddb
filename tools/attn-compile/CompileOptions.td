//===- CompileOptions.td - Command line of attn-compile -------------------===//
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

def output : Option<["-"], "o", KIND_JOINED_OR_SEPARATE>, HelpText<"Where the result goes; its ending says what it is">, MetaVarName<"<file>.{mlir,ll,o}">;
defm function : Value<"function", "<name>", "Compile only this function (default: all public ones)">;
defm approximate : Value<"approximate", "<method>[,key=value...]", "Replace softmax attention; exact without it">;
defm device : Value<"device", "cpu", "What to compile for (default: cpu)">;
defm target : Value<"target", "<cpu>", "The CPU to compile for: host, or a name that LLVM knows (default: host)">;
defm compile_to : Value<"compile-to", "<stage>", "Stop after a stage; only for .mlir">;
