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

def Attn_Logit : I32EnumAttr<"Logit", "the logit of an exponential feature map",
    [I32EnumAttrCase<"Dot", 0, "dot">, I32EnumAttrCase<"Positive", 1, "positive">,
     I32EnumAttrCase<"Distance", 2, "distance">]> {
  let cppNamespace = "::mlir::attn";
  let genSpecializedAttr = 0;
}

def Attn_Normalization : I32EnumAttr<"Normalization", "over what exponentials are normalised",
    [I32EnumAttrCase<"None", 0, "none">, I32EnumAttrCase<"Row", 1, "row">,
     I32EnumAttrCase<"Sequence", 2, "sequence">]> {
  let cppNamespace = "::mlir::attn";
  let genSpecializedAttr = 0;
}

def Attn_ExponentialAttr : Attn_Attr<"Exponential", "exponential",
    [DeclareAttrInterfaceMethods<Attn_FeatureMapInterface, ["getExponential"]>]> {
  let summary = "φ(x) = exp(ℓ(x)), normalised over nothing, its row or the sequence";
  let description = [{
    `#attn.exponential<logit>` or `#attn.exponential<logit, normalize = over>`. With
    x̂ = scale · x, `scale` an operand of the operation (1 if absent), and w_f the rows
    of the operation's projection operand, which is never rescaled:

    * `dot`: ℓ_f = ⟨x̂, w_f⟩; without a projection ℓ_f = x̂_f.
    * `positive`: ℓ_f = ⟨x̂, w_f⟩ − ‖x̂‖²/2, the positive random features of
      Choromanski et al. (Rethinking Attention with Performers, ICLR 2021).
    * `distance`: ℓ_f = −‖x̂ − w_f‖²/2, the Gaussian kernel of Lu et al. (SOFT, NeurIPS
      2021). x̂ and w are shifted by a common vector before the square is expanded, and
      ℓ is clamped at 0.

    Normalised over `row`, φ(x)_f = exp(ℓ_f) / Σ_g exp(ℓ_g). Over `sequence`, only as a
    key map, φ(k_j)_f = exp(ℓ_jf) / Σ_i exp(ℓ_if) over all keys i: the finished state is
    divided by its normalizer state.

    Exponentials that are neither distances nor normalised by row have no bound, so a
    state of such keys holds their largest logit beside the sums.

    Example: `key_map = #attn.exponential<dot, normalize = sequence>`
  }];
  let parameters = (ins EnumParameter<Attn_Logit>:$logit,
                        DefaultValuedParameter<"::mlir::attn::Normalization",
                            "::mlir::attn::Normalization::None">:$normalize);
  let builders = [
    AttrBuilder<(ins "::mlir::attn::Logit":$logit), [{
      return $_get($_ctxt, logit, ::mlir::attn::Normalization::None);
    }]>
  ];
  let assemblyFormat = "`<` $logit (`,` `normalize` `=` $normalize^)? `>`";
}

//===----------------------------------------------------------------------===//
// Inverses
//===----------------------------------------------------------------------===//

def Attn_NewtonScheme : I32EnumAttr<"NewtonScheme", "a Newton–Schulz iteration",
    [I32EnumAttrCase<"SecondOrder", 0, "second_order">,
     I32EnumAttrCase<"ThirdOrder", 1, "third_order">]> {
  let cppNamespace = "::mlir::attn";
  let genSpecializedAttr = 0;
}

def Attn_NormOf : I32EnumAttr<"NormOf", "the matrix whose norm scales the first iterate",
    [I32EnumAttrCase<"Matrix", 0, "matrix">, I32EnumAttrCase<"Ridged", 1, "ridged">]> {
  let cppNamespace = "::mlir::attn";
  let genSpecializedAttr = 0;
}

def Attn_NewtonAttr : Attn_Attr<"Newton", "newton",
    [DeclareAttrInterfaceMethods<Attn_InverseInterface>]> {
  let summary = "a fixed number of Newton–Schulz iterations";
  let description = [{
    `attn.newton_inverse` of P = A + ridge · I, all norms per matrix:

    * `second_order`: X₀ = alpha · P / ‖A‖₁², X ← 2X − X P X (Lu et al., SOFT, NeurIPS 2021;
      their code has alpha = 1.8, ridge = 0.01 and 20 iterations, their paper alpha = 2 and
      no ridge). For a symmetric positive semidefinite A, it converges iff
      0 < alpha · λmax(P)²/‖A‖₁² < 2. With `norm_of = ridged` the norm is that of P, and any
      alpha < 2 converges.
    * `third_order`: X₀ = alpha · Pᵀ / (‖P‖₁ ‖P‖∞), X ← ¼ X (13 I − P X (15 I − P X (7 I − P X)))
      (Xiong et al., Nyströmformer, AAAI 2021: alpha = 1, no ridge, 6 iterations); P need not be
      symmetric.

    The result is the iterate, which is an inverse only where the iteration has converged.

    Example: `#attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>`
  }];
  let parameters = (ins EnumParameter<Attn_NewtonScheme>:$scheme, "int64_t":$iterations,
                        "::mlir::FloatAttr":$alpha, "::mlir::FloatAttr":$ridge,
                        DefaultValuedParameter<"::mlir::attn::NormOf",
                            "::mlir::attn::NormOf::Matrix">:$normOf);
  let builders = [
    AttrBuilder<(ins "::mlir::attn::NewtonScheme":$scheme, "int64_t":$iterations, "double":$alpha,
                     "double":$ridge, CArg<"::mlir::attn::NormOf", "::mlir::attn::NormOf::Matrix">:$normOf), [{
      auto f64 = ::mlir::Float64Type::get($_ctxt);
      return $_get($_ctxt, scheme, iterations, ::mlir::FloatAttr::get(f64, alpha),
                   ::mlir::FloatAttr::get(f64, ridge), normOf);
    }]>
  ];
  let assemblyFormat = [{
    `<` $scheme `,` `iterations` `=` $iterations `,` `alpha` `=` custom<Epsilon>($alpha) `,`
    `ridge` `=` custom<Epsilon>($ridge) (`,` `norm_of` `=` $normOf^)? `>`
  }];
  let genVerifyDecl = 1;
}

def Attn_CholeskyAttr : Attn_Attr<"Cholesky", "cholesky",
    [DeclareAttrInterfaceMethods<Attn_InverseInterface, ["getElementType"]>]> {
  let summary = "the inverse by a Cholesky factorization";
  let description = [{
    `attn.cholesky_inverse`: (A + ridge · I)⁻¹ of a symmetric positive semidefinite A, in f64. Of a
    matrix that is not positive definite the result is NaN.

    Example: `#attn.cholesky<ridge = 0.01>`
  }];
  let parameters = (ins "::mlir::FloatAttr":$ridge);
  let builders = [
    AttrBuilder<(ins "double":$ridge), [{
      return $_get($_ctxt, ::mlir::FloatAttr::get(::mlir::Float64Type::get($_ctxt), ridge));
    }]>
  ];
  let assemblyFormat = "`<` `ridge` `=` custom<Epsilon>($ridge) `>`";
  let genVerifyDecl = 1;
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
