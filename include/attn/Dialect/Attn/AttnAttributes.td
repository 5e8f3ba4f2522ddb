//===- AttnAttributes.td - Attributes of the attn dialect --*- tablegen -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_ATTRIBUTES_TD
#define ATTN_ATTRIBUTES_TD

include "attn/Dialect/Attn/AttnDialect.td"
include "attn/Dialect/Attn/AttnInterfaces.td"
include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/EnumAttr.td"

class Attn_Attr<string name, string attrMnemonic, list<Trait> traits = []>
    : AttrDef<Attn_Dialect, name, traits> {
  let mnemonic = attrMnemonic;
}

//===----------------------------------------------------------------------===//
// Enumerations
//===----------------------------------------------------------------------===//

def Attn_EmptyRow : I32EnumAttr<"EmptyRow",
    "what softmax over no key gives",
    [I32EnumAttrCase<"Zero", 0, "zero">, I32EnumAttrCase<"Nan", 1, "nan">,
     I32EnumAttrCase<"Mean", 2, "mean">]> {
  let cppNamespace = "::mlir::attn";
  let genSpecializedAttr = 0;
}
def Attn_EmptyRowAttr : EnumAttr<Attn_Dialect, Attn_EmptyRow, "empty_row"> {
  let assemblyFormat = "`<` $value `>`";
}

def Attn_Order : I32EnumAttr<"Order",
    "the order in which φ(Q) φ(K)ᵀ V is associated",
    [I32EnumAttrCase<"Auto", 0, "auto">, I32EnumAttrCase<"Left", 1, "left">,
     I32EnumAttrCase<"Right", 2, "right">]> {
  let cppNamespace = "::mlir::attn";
  let genSpecializedAttr = 0;
}
def Attn_OrderAttr : EnumAttr<Attn_Dialect, Attn_Order, "order"> {
  let assemblyFormat = "`<` $value `>`";
}

def Attn_NormalizerKind : I32EnumAttr<"NormalizerKind",
    "how the denominator is kept away from zero",
    [I32EnumAttrCase<"Clamp", 0, "clamp">, I32EnumAttrCase<"Add", 1, "add">]> {
  let cppNamespace = "::mlir::attn";
  let genSpecializedAttr = 0;
}

def Attn_NormalizerAttr : Attn_Attr<"Normalizer", "normalizer"> {
  let summary = "division of each output row by the sum of its weights";
  let description = [{
    `#attn.normalizer<clamp, eps>` divides by `max(Σ_j s_ij, eps)`;
    `#attn.normalizer<add, eps>` by `Σ_j s_ij + eps`. The sum is accumulated in
    f32 (f64 for f64 inputs) from the same features as the numerator.

    Example: `normalizer = #attn.normalizer<clamp, 1.0e-6>`
  }];
  let parameters = (ins EnumParameter<Attn_NormalizerKind>:$kind, "::mlir::FloatAttr":$epsilon);
  let builders = [
    AttrBuilder<(ins "::mlir::attn::NormalizerKind":$kind, "double":$epsilon), [{
      return $_get($_ctxt, kind,
                   ::mlir::FloatAttr::get(::mlir::Float64Type::get($_ctxt), epsilon));
    }]>
  ];
  let assemblyFormat = "`<` $kind `,` custom<Epsilon>($epsilon) `>`";
  let genVerifyDecl = 1;
}

//===----------------------------------------------------------------------===//
// Feature maps
//===----------------------------------------------------------------------===//

class Attn_FeatureMapAttr<string name, string mnemonic>
    : Attn_Attr<name, mnemonic, [DeclareAttrInterfaceMethods<Attn_FeatureMapInterface>]>;

def Attn_IdentityAttr : Attn_FeatureMapAttr<"Identity", "identity"> {
  let summary = "φ(x) = x";
  let description = "The identity feature map. Weights may be negative: normalise with care.";
}

def Attn_ReluAttr : Attn_FeatureMapAttr<"Relu", "relu"> {
  let summary = "φ(x) = max(x, 0)";
  let description = [{
    The rectifier (Qin et al., cosFormer, ICLR 2022). NaN propagates. The
    derivative at 0 is 0.
  }];
}

def Attn_EluPlusOneAttr : Attn_FeatureMapAttr<"EluPlusOne", "elu_plus_one"> {
  let summary = "φ(x) = elu(x) + 1";
  let description = [{
    x + 1 for x > 0, exp(x) otherwise (Katharopoulos et al., Transformers are
    RNNs, ICML 2020). Positive everywhere. NaN propagates.
  }];
}

//===----------------------------------------------------------------------===//
// Re-weightings
//===----------------------------------------------------------------------===//

def Attn_CosineAttr : Attn_Attr<"Cosine", "cosine",
    [DeclareAttrInterfaceMethods<Attn_ReweightingInterface>]> {
  let summary = "w(i, j) = cos(π/2 · (i − j)/M)";
  let description = [{
    Locality bias of cosFormer (Qin et al., ICLR 2022). M is the op's
    `max_length`; every position must be below M, so that each factor
    cos(π/2 · i/M), sin(π/2 · i/M) is non-negative and no sum cancels. R = 2:
    component 0 is the cosine, component 1 the sine.
  }];
}

#endif // ATTN_ATTRIBUTES_TD
