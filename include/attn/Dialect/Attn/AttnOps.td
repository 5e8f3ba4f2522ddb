//===- AttnOps.td - Operations of the attn dialect ---------*- tablegen -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_OPS_TD
#define ATTN_OPS_TD

include "attn/Dialect/Attn/AttnAttributes.td"
include "mlir/Dialect/Linalg/IR/LinalgInterfaces.td"
include "mlir/Interfaces/DestinationStyleOpInterface.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/RuntimeVerifiableOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"
include "mlir/Interfaces/TilingInterface.td"

//===----------------------------------------------------------------------===//
// What the operations share
//===----------------------------------------------------------------------===//

def Attn_Shaped : AnyTypeOf<[TensorRankOf<[F16, BF16, F32, F64], [0, 1, 2, 3, 4, 5, 6, 7, 8]>,
                             MemRefRankOf<[F16, BF16, F32, F64], [0, 1, 2, 3, 4, 5, 6, 7, 8]>],
                            "ranked tensor or memref of f16, bf16, f32 or f64">;
def Attn_Mask : AnyTypeOf<[TensorRankOf<[I1, F16, BF16, F32, F64], [0, 1, 2, 3, 4, 5, 6, 7, 8]>,
                           MemRefRankOf<[I1, F16, BF16, F32, F64], [0, 1, 2, 3, 4, 5, 6, 7, 8]>],
                          "ranked tensor or memref of i1, f16, bf16, f32 or f64">;
def Attn_KeyMask : AnyTypeOf<[TensorRankOf<[I1], [0, 1, 2, 3, 4, 5, 6, 7, 8]>,
                              MemRefRankOf<[I1], [0, 1, 2, 3, 4, 5, 6, 7, 8]>],
                             "ranked tensor or memref of i1">;

class Attn_Op<string mnemonic, list<string> structuredMethods, list<Trait> traits = [],
              list<Trait> segments = [AttrSizedOperandSegments]>
    : Op<Attn_Dialect, mnemonic, !listconcat(traits, segments, [
        DestinationStyleOpInterface,
        DeclareOpInterfaceMethods<MemoryEffectsOpInterface>,
        DeclareOpInterfaceMethods<ConditionallySpeculatable>,
        DeclareOpInterfaceMethods<ReifyRankedShapedTypeOpInterface, ["reifyResultShapes"]>,
        DeclareOpInterfaceMethods<Attn_StructuredOpInterface,
            structuredMethods>,
        DeclareOpInterfaceMethods<AggregatedOpInterface, ["decomposeOperation"]>,
        DeclareOpInterfaceMethods<RuntimeVerifiableOpInterface>])> {
  let hasVerifier = 1;
  let results = (outs Variadic<AnyRankedTensor>:$results);
}

defvar Attn_TilingMethods = [
  "getLoopIteratorTypes", "getIterationDomain", "getTiledImplementation",
  "getResultTilePosition", "generateResultTileValue",
  "getIterationDomainTileFromResultTile"];

//===----------------------------------------------------------------------===//
// softmax_attention
//===----------------------------------------------------------------------===//

def Attn_SoftmaxAttentionOp : Attn_Op<"softmax_attention",
    ["getQueryOffsetValue", "getKeyOffsetValue", "shiftQueryOffset", "shiftKeyOffset"], [
    DeclareOpInterfaceMethods<TilingInterface, Attn_TilingMethods>]> {
  let summary = "exact attention: softmax(scale · Q Kᵀ + mask) V";
  let description = [{
    ```
    s[i, j] = scale · Σ_d q[i, d] · k[j, d] + mask[i, j]
    o[i, e] = Σ_j softmax_j(s[i, :])[j] · v[j, e]
    ```

    Iteration space: (lead…, n, s, d, e). Shapes in the canonical layout:
    `query` [lead…, N, D], `key` [lead…, S, D], `value` [lead…, S, Dv], `output`
    [lead…, N, Dv]; `mask` any of (lead…, N, S), broadcast over what its map lacks.

    * `scale`: a float of any width; 1/√D if absent.
    * `mask`: i1 (true = attend) or float (added to the scaled scores).
    * `causal`: key j is seen by query i iff `j + key_offset <= i + query_offset`.
    * `empty_row`: what a query gives that may attend to no key: `zero`; `nan`; or
      `mean`, the mean of v over all S keys (0 if S = 0).
    * A masked key contributes nothing, also where its k or v is NaN; any other NaN
      propagates.

    Types: f16, bf16, f32, f64, each operand its own; scores and sums are formed in
    f32 (f64 where an input or the output is f64).

    Source: Vaswani et al., Attention Is All You Need, NeurIPS 2017; tiled over `s`
    by the online softmax of Milakov and Gimelshein, 2018.

    Example:

    ```mlir
    func.func @attention(%q: tensor<8x77x64xf32>, %k: tensor<8x77x64xf32>, %v: tensor<8x77x64xf32>,
                         %o: tensor<8x77x64xf32>) -> tensor<8x77x64xf32> {
      %0 = attn.softmax_attention causal ins(%q, %k, %v : tensor<8x77x64xf32>, tensor<8x77x64xf32>, tensor<8x77x64xf32>)
             outs(%o : tensor<8x77x64xf32>) {empty_row = #attn.empty_row<zero>} -> tensor<8x77x64xf32>
      return %0 : tensor<8x77x64xf32>
    }
    ```
  }];
  let arguments = (ins
    Attn_Shaped:$query, Attn_Shaped:$key, Attn_Shaped:$value,
    Optional<Attn_Mask>:$mask,
    Optional<AnyFloat>:$scale,
    Optional<Index>:$query_offset, Optional<Index>:$key_offset,
    Variadic<Attn_Shaped>:$outputs,
    UnitAttr:$causal,
    DefaultValuedAttr<Attn_EmptyRowAttr, "::mlir::attn::EmptyRow::Zero">:$empty_row,
    OptionalAttr<AffineMapArrayAttr>:$indexing_maps);
  let assemblyFormat = [{
    (`causal` $causal^)?
    `ins` `(` $query `,` $key `,` $value `:` type($query) `,` type($key) `,` type($value) `)`
    (`mask` `(` $mask^ `:` type($mask) `)`)?
    (`scale` `(` $scale^ `:` type($scale) `)`)?
    (`query_offset` `(` $query_offset^ `)`)?
    (`key_offset` `(` $key_offset^ `)`)?
    `outs` `(` $outputs `:` type($outputs) `)`
    attr-dict (`->` type($results)^)?
  }];
  let hasCanonicalizer = 1;
  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getOutputsMutable(); }
    /// The destination.
    ::mlir::Value getOutput() { return getOutputs().front(); }
  }];
}

//===----------------------------------------------------------------------===//
// The linear operations
//===----------------------------------------------------------------------===//

defvar Attn_LinearOffsets =
    ["getQueryOffsetValue", "getKeyOffsetValue", "shiftQueryOffset", "shiftKeyOffset", "getReweightingRank"];

def Attn_LinearAttentionOp : Attn_Op<"linear_attention", Attn_LinearOffsets, [
    DeclareOpInterfaceMethods<TilingInterface, Attn_TilingMethods>]> {
  let summary = "linear attention: φ(Q) φ(K)ᵀ V, re-weighted and normalised";
  let description = [{
    ```
    s[i, j] = Σ_d φq(q[i])_d · φk(k[j])_d · w(i, j)
    o[i, e] = Σ_j s[i, j] · v[j, e] / z(Σ_j s[i, j])
    ```

    where j runs over the keys that `key_mask` (true = attend) and `causal` admit.
    Iteration space: (lead…, n, s, r, d, e). Shapes in the canonical layout:
    `query` [lead…, N, D], `key` [lead…, S, D], `value` [lead…, S, Dv], `key_mask`
    [lead…, S], destinations `output` [lead…, N, Dv] and, where the op carries a
    state, `state` [lead…, R, D, Dv] and, with a normaliser, `normalizer state`
    [lead…, R, D]; the leading dimensions of the state are those of `key`.

    * `query_map`, `key_map`: feature maps, pointwise or exponential.
    * `query_projection`, `key_projection` [lead…, D, C]: the rows w_d of the logits of an
      exponential map. What is projected has components c instead of features d:
      `query` [lead…, N, C], `key` [lead…, S, C], and the iteration space is
      (lead…, n, s, r, d, e, c). D is then the number of features.
    * `scale`: what queries and keys are multiplied by before an exponential map, a float
      of any width; 1 if absent.
    * A key map of unbounded exponentials has a third part of the state, `maximum`
      [lead…, R, D]: m = max_j ℓ_j, and state and normalizer state are the sums of
      exp(ℓ_j − m). Where the normalizer state is 0 the maximum counts as −∞, so a state
      of zeros is that of no keys. The result is read in the log domain: sum and ε of z
      are relative to the largest term of the row.
    * A key map that is normalised over the sequence needs all keys: it is never causal,
      and its state holds the normalizer state.
    * `reweighting`: w(i, j) by positions; `max_length` where it requires one.
    * `normalizer`: z; without it rows are not divided.
    * `causal`: key j is seen by query i iff `j + key_offset <= i + query_offset`.
    * The state is read and written: state_out = state_in + Σ_j b(j) φk(k_j) v_jᵀ over
      this op's keys, normalizer state likewise with 1 for v. What state_in holds is
      seen by every query, so a sequence can be split over calls; zeros mean none.
      With a state, every key of this op must be visible to the queries that follow.
    * `order`: `left` forms the N×S scores, `right` the state; set by
      `attn-reassociate`.
    * N = 0 gives an empty result; S = 0 and no state gives 0, as does a row whose
      weights are all 0 under `clamp`.

    Types: f16, bf16, f32, f64, each operand its own; features and sums are formed in
    f32 (f64 where an input or the output is f64), which is the type of the state.

    Source: Katharopoulos et al., Transformers are RNNs, ICML 2020; Qin et al.,
    cosFormer, ICLR 2022; Choromanski et al., Rethinking Attention with Performers, ICLR
    2021; Shen et al., Efficient Attention, WACV 2021.

    Example:

    ```mlir
    func.func @attention(%q: tensor<8x77x64xf32>, %k: tensor<8x77x64xf32>, %v: tensor<8x77x64xf32>,
                         %o: tensor<8x77x64xf32>) -> tensor<8x77x64xf32> {
      %m = arith.constant 77 : index
      %0 = attn.linear_attention ins(%q, %k, %v : tensor<8x77x64xf32>, tensor<8x77x64xf32>, tensor<8x77x64xf32>)
             max_length(%m) outs(%o : tensor<8x77x64xf32>)
             {query_map = #attn.relu, key_map = #attn.relu, reweighting = #attn.cosine,
              normalizer = #attn.normalizer<clamp, 1.0e-6>} -> tensor<8x77x64xf32>
      return %0 : tensor<8x77x64xf32>
    }
    ```
  }];
  let arguments = (ins
    Attn_Shaped:$query, Attn_Shaped:$key, Attn_Shaped:$value,
    Optional<Attn_KeyMask>:$key_mask,
    Optional<Attn_Shaped>:$query_projection, Optional<Attn_Shaped>:$key_projection,
    Optional<AnyFloat>:$scale,
    Optional<Index>:$max_length,
    Optional<Index>:$query_offset, Optional<Index>:$key_offset,
    Variadic<Attn_Shaped>:$outputs,
    Attn_FeatureMapInterface:$query_map, Attn_FeatureMapInterface:$key_map,
    OptionalAttr<Attn_ReweightingInterface>:$reweighting,
    OptionalAttr<Attn_NormalizerAttr>:$normalizer,
    UnitAttr:$causal,
    DefaultValuedAttr<Attn_OrderAttr, "::mlir::attn::Order::Auto">:$order,
    OptionalAttr<AffineMapArrayAttr>:$indexing_maps);
  let assemblyFormat = [{
    (`causal` $causal^)?
    `ins` `(` $query `,` $key `,` $value `:` type($query) `,` type($key) `,` type($value) `)`
    (`key_mask` `(` $key_mask^ `:` type($key_mask) `)`)?
    (`query_projection` `(` $query_projection^ `:` type($query_projection) `)`)?
    (`key_projection` `(` $key_projection^ `:` type($key_projection) `)`)?
    (`scale` `(` $scale^ `:` type($scale) `)`)?
    (`max_length` `(` $max_length^ `)`)?
    (`query_offset` `(` $query_offset^ `)`)?
    (`key_offset` `(` $key_offset^ `)`)?
    `outs` `(` $outputs `:` type($outputs) `)`
    attr-dict (`->` type($results)^)?
  }];
  let hasCanonicalizer = 1;
  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getOutputsMutable(); }
    /// The destination of the result rows.
    ::mlir::Value getOutput() { return getOutputs().front(); }
    /// The read-write state, or null.
    ::mlir::Value getState() { return getOutputs().size() > 1 ? getOutputs()[1] : ::mlir::Value(); }
    /// The read-write state of the normaliser, or null.
    ::mlir::Value getNormalizerState() { return getOutputs().size() > 2 ? getOutputs()[2] : ::mlir::Value(); }
    /// The read-write largest logits of the keys, or null.
    ::mlir::Value getStateMaximum() { return getOutputs().size() > 3 ? getOutputs()[3] : ::mlir::Value(); }
  }];
}

def Attn_LinearAttentionStepOp : Attn_Op<"linear_attention_step", Attn_LinearOffsets, [
    DeclareOpInterfaceMethods<TilingInterface, Attn_TilingMethods>]> {
  let summary = "decode a few tokens of causal linear attention from a state";
  let description = [{
    The recurrent form of causal `attn.linear_attention` with a state, for one to a few
    tokens: for each token t in order, the state takes key and value t, then query t
    reads it.

    ```
    state += b(t) φk(k_t) v_tᵀ;  o_t = a(t) φq(q_t) · state / z
    ```

    Operands, shapes and types as there, with N = S = T tokens, and state (and
    normalizer state and maximum where the op has them) required. `position` is the
    position of the first token, for queries and keys alike (0 if absent).

    Source: Katharopoulos et al., Transformers are RNNs, ICML 2020, section 3.4.

    Example:

    ```mlir
    func.func @step(%q: tensor<8x1x64xf32>, %k: tensor<8x1x64xf32>, %v: tensor<8x1x64xf32>, %o: tensor<8x1x64xf32>,
                    %state: tensor<8x1x64x64xf32>, %z: tensor<8x1x64xf32>)
        -> (tensor<8x1x64xf32>, tensor<8x1x64x64xf32>, tensor<8x1x64xf32>) {
      %0:3 = attn.linear_attention_step ins(%q, %k, %v : tensor<8x1x64xf32>, tensor<8x1x64xf32>, tensor<8x1x64xf32>)
             outs(%o, %state, %z : tensor<8x1x64xf32>, tensor<8x1x64x64xf32>, tensor<8x1x64xf32>)
             {query_map = #attn.elu_plus_one, key_map = #attn.elu_plus_one,
              normalizer = #attn.normalizer<add, 1.0e-6>}
             -> tensor<8x1x64xf32>, tensor<8x1x64x64xf32>, tensor<8x1x64xf32>
      return %0#0, %0#1, %0#2 : tensor<8x1x64xf32>, tensor<8x1x64x64xf32>, tensor<8x1x64xf32>
    }
    ```
  }];
  let arguments = (ins
    Attn_Shaped:$query, Attn_Shaped:$key, Attn_Shaped:$value,
    Optional<Attn_Shaped>:$query_projection, Optional<Attn_Shaped>:$key_projection,
    Optional<AnyFloat>:$scale,
    Optional<Index>:$max_length,
    Optional<Index>:$position,
    Variadic<Attn_Shaped>:$outputs,
    Attn_FeatureMapInterface:$query_map, Attn_FeatureMapInterface:$key_map,
    OptionalAttr<Attn_ReweightingInterface>:$reweighting,
    OptionalAttr<Attn_NormalizerAttr>:$normalizer,
    OptionalAttr<AffineMapArrayAttr>:$indexing_maps);
  let assemblyFormat = [{
    `ins` `(` $query `,` $key `,` $value `:` type($query) `,` type($key) `,` type($value) `)`
    (`query_projection` `(` $query_projection^ `:` type($query_projection) `)`)?
    (`key_projection` `(` $key_projection^ `:` type($key_projection) `)`)?
    (`scale` `(` $scale^ `:` type($scale) `)`)?
    (`max_length` `(` $max_length^ `)`)?
    (`position` `(` $position^ `)`)?
    `outs` `(` $outputs `:` type($outputs) `)`
    attr-dict (`->` type($results)^)?
  }];
  let hasCanonicalizer = 1;
  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getOutputsMutable(); }
    /// The destination of the result rows.
    ::mlir::Value getOutput() { return getOutputs().front(); }
    /// The read-write state, or null.
    ::mlir::Value getState() { return getOutputs().size() > 1 ? getOutputs()[1] : ::mlir::Value(); }
    /// The read-write state of the normaliser, or null.
    ::mlir::Value getNormalizerState() { return getOutputs().size() > 2 ? getOutputs()[2] : ::mlir::Value(); }
    /// The read-write largest logits of the keys, or null.
    ::mlir::Value getStateMaximum() { return getOutputs().size() > 3 ? getOutputs()[3] : ::mlir::Value(); }
  }];
}

def Attn_LinearStateOp : Attn_Op<"linear_state",
    ["getKeyOffsetValue", "shiftKeyOffset", "getReweightingRank"], [
    DeclareOpInterfaceMethods<TilingInterface, Attn_TilingMethods>,
    DeclareOpInterfaceMethods<PartialReductionOpInterface, [
        "generateInitialTensorForPartialReduction", "tileToPartialReduction",
        "mergeReductions", "getPartialResultTilePosition"]>]> {
  let summary = "the stream of keys and values: state += φ(K)ᵀ V";
  let description = [{
    ```
    state[r, d, e]   += Σ_j b_r(j + key_offset) · φ(k[j])_d · v[j, e]
    normalizer[r, d] += Σ_j b_r(j + key_offset) · φ(k[j])_d
    ```

    over the keys j that `key_mask` admits (true = attend). Iteration space:
    (lead…, s, r, d, e); s is a reduction and can be split into partial states that
    are merged in order: the state is a monoid. Shapes in the canonical layout: `key`
    [lead…, S, D], `value` [lead…, S, Dv], `key_mask` [lead…, S], destinations `state`
    [lead…, R, D, Dv] and, optionally, `normalizer` [lead…, R, D], of type f32 (f64 for
    f64 inputs), read and written.

    With an exponential map the op may have a `projection` [lead…, D, C] and a `scale`, as
    in `attn.linear_attention`; then `key` is [lead…, S, C]. Unbounded exponentials require
    the normalizer and a third destination, `maximum` [lead…, R, D]: both sides are
    rescaled to m = max(maximum, max_j ℓ_j) and exp(ℓ_j − m) takes the place of φ; where
    the normalizer is 0 the maximum counts as −∞. Of a map that is normalised over the
    sequence the sums are formed; who reads the finished state divides it by its
    normalizer.

    Sums run over fixed segments of 1024 keys, each from zero, merged in order, so that
    the result does not depend on threads and its error does not grow with S.

    Source: Katharopoulos et al., Transformers are RNNs, ICML 2020.

    Example:

    ```mlir
    func.func @state(%k: tensor<8x77x64xf32>, %v: tensor<8x77x32xf32>, %state: tensor<8x1x64x32xf32>,
                     %z: tensor<8x1x64xf32>) -> (tensor<8x1x64x32xf32>, tensor<8x1x64xf32>) {
      %0:2 = attn.linear_state ins(%k, %v : tensor<8x77x64xf32>, tensor<8x77x32xf32>)
             outs(%state, %z : tensor<8x1x64x32xf32>, tensor<8x1x64xf32>)
             {key_map = #attn.elu_plus_one} -> tensor<8x1x64x32xf32>, tensor<8x1x64xf32>
      return %0#0, %0#1 : tensor<8x1x64x32xf32>, tensor<8x1x64xf32>
    }
    ```
  }];
  let arguments = (ins
    Attn_Shaped:$key, Attn_Shaped:$value,
    Optional<Attn_KeyMask>:$key_mask,
    Optional<Attn_Shaped>:$projection,
    Optional<AnyFloat>:$scale,
    Optional<Index>:$max_length,
    Optional<Index>:$key_offset,
    Variadic<Attn_Shaped>:$outputs,
    Attn_FeatureMapInterface:$key_map,
    OptionalAttr<Attn_ReweightingInterface>:$reweighting,
    OptionalAttr<AffineMapArrayAttr>:$indexing_maps);
  let assemblyFormat = [{
    `ins` `(` $key `,` $value `:` type($key) `,` type($value) `)`
    (`key_mask` `(` $key_mask^ `:` type($key_mask) `)`)?
    (`projection` `(` $projection^ `:` type($projection) `)`)?
    (`scale` `(` $scale^ `:` type($scale) `)`)?
    (`max_length` `(` $max_length^ `)`)?
    (`key_offset` `(` $key_offset^ `)`)?
    `outs` `(` $outputs `:` type($outputs) `)`
    attr-dict (`->` type($results)^)?
  }];
  let hasCanonicalizer = 1;
  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getOutputsMutable(); }
    /// The read-write state.
    ::mlir::Value getState() { return getOutputs().front(); }
    /// The read-write state of the normaliser, or null.
    ::mlir::Value getNormalizerState() { return getOutputs().size() > 1 ? getOutputs()[1] : ::mlir::Value(); }
    /// The read-write largest logits, or null.
    ::mlir::Value getStateMaximum() { return getOutputs().size() > 2 ? getOutputs()[2] : ::mlir::Value(); }
  }];
}

def Attn_LinearReadoutOp : Attn_Op<"linear_readout",
    ["getQueryOffsetValue", "shiftQueryOffset", "getReweightingRank"], [
    DeclareOpInterfaceMethods<TilingInterface, Attn_TilingMethods>]> {
  let summary = "the stream of queries: O = φ(Q) · state / z";
  let description = [{
    ```
    a[i, r, d] = a_r(i + query_offset) · φ(q[i])_d
    o[i, e]    = Σ_{r,d} a[i, r, d] · state[r, d, e] / z(Σ_{r,d} a[i, r, d] · normalizer[r, d])
    ```

    Iteration space: (lead…, n, r, d, e), tiled over n. Shapes in the canonical layout:
    `query` [lead…, N, D], `state` [lead…, R, D, Dv], `normalizer_state` [lead…, R, D]
    (present iff the op has a `normalizer`), `output` [lead…, N, Dv]. A state that lacks
    a leading dimension is read by all of it (grouped queries).

    With an exponential map the op may have a `projection` [lead…, D, C] and a `scale`, as
    in `attn.linear_attention`; then `query` is [lead…, N, C]. It reads a state with a
    `state_maximum` m [lead…, R, D] as

    ```
    a[i, r, d] = exp(ℓ_d(q[i]) + m[r, d] − M[i]),   M[i] = max_{r,d} (ℓ_d(q[i]) + m[r, d])
    ```

    where the maximum runs over what the state holds (normalizer ≠ 0), and so without one,
    with m = 0: sum and ε of z are relative to the row's largest term.

    A query map with `normalize = row` and no normaliser divides by Σ_d a[i, d] instead.

    Source: Katharopoulos et al., Transformers are RNNs, ICML 2020.

    Example:

    ```mlir
    func.func @readout(%q: tensor<8x77x64xf32>, %state: tensor<8x1x64x32xf32>, %z: tensor<8x1x64xf32>,
                       %o: tensor<8x77x32xf32>) -> tensor<8x77x32xf32> {
      %0 = attn.linear_readout ins(%q, %state, %z : tensor<8x77x64xf32>, tensor<8x1x64x32xf32>, tensor<8x1x64xf32>)
             outs(%o : tensor<8x77x32xf32>)
             {query_map = #attn.elu_plus_one, normalizer = #attn.normalizer<add, 1.0e-6>} -> tensor<8x77x32xf32>
      return %0 : tensor<8x77x32xf32>
    }
    ```
  }];
  let arguments = (ins
    Attn_Shaped:$query, Attn_Shaped:$state, Optional<Attn_Shaped>:$normalizer_state,
    Optional<Attn_Shaped>:$state_maximum,
    Optional<Attn_Shaped>:$projection,
    Optional<AnyFloat>:$scale,
    Optional<Index>:$max_length,
    Optional<Index>:$query_offset,
    Variadic<Attn_Shaped>:$outputs,
    Attn_FeatureMapInterface:$query_map,
    OptionalAttr<Attn_ReweightingInterface>:$reweighting,
    OptionalAttr<Attn_NormalizerAttr>:$normalizer,
    OptionalAttr<AffineMapArrayAttr>:$indexing_maps);
  let assemblyFormat = [{
    `ins` `(` $query `,` $state (`,` $normalizer_state^)? `:` type($query) `,` type($state) (`,` type($normalizer_state)^)? `)`
    (`state_maximum` `(` $state_maximum^ `:` type($state_maximum) `)`)?
    (`projection` `(` $projection^ `:` type($projection) `)`)?
    (`scale` `(` $scale^ `:` type($scale) `)`)?
    (`max_length` `(` $max_length^ `)`)?
    (`query_offset` `(` $query_offset^ `)`)?
    `outs` `(` $outputs `:` type($outputs) `)`
    attr-dict (`->` type($results)^)?
  }];
  let hasCanonicalizer = 1;
  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getOutputsMutable(); }
    /// The destination.
    ::mlir::Value getOutput() { return getOutputs().front(); }
  }];
}

def Attn_MergeStateOp : Op<Attn_Dialect, "merge_state", [
    SameVariadicOperandSize,
    DestinationStyleOpInterface,
    DeclareOpInterfaceMethods<MemoryEffectsOpInterface>,
    DeclareOpInterfaceMethods<ConditionallySpeculatable>,
    DeclareOpInterfaceMethods<ReifyRankedShapedTypeOpInterface, ["reifyResultShapes"]>,
    DeclareOpInterfaceMethods<AggregatedOpInterface, ["decomposeOperation"]>,
    DeclareOpInterfaceMethods<RuntimeVerifiableOpInterface>]> {
  let summary = "combine partial states";
  let description = [{
    ```
    outputs ∘= inputs
    ```

    with the operation of the state's monoid: for pointwise feature maps, the sum of
    the states and the sum of the normalizer states. `inputs` and `outputs` are a state
    [lead…, R, D, Dv] and, optionally, its normalizer state [lead…, R, D] and maximum
    [lead…, R, D]; the destinations are read and written. With maxima m and m', both sides
    are rescaled by exp(m − max(m, m')) and exp(m' − max(m, m')) before they are added;
    where a normalizer state is 0 its maximum counts as −∞. Merging is associative up to
    rounding: merge in the order of positions to get the same bits on every run.

    Source: the monoid of partial sums; Katharopoulos et al., Transformers are RNNs, ICML 2020.

    Example:

    ```mlir
    func.func @merge(%s0: tensor<8x1x64x32xf32>, %z0: tensor<8x1x64xf32>, %s1: tensor<8x1x64x32xf32>,
                     %z1: tensor<8x1x64xf32>) -> (tensor<8x1x64x32xf32>, tensor<8x1x64xf32>) {
      %0:2 = attn.merge_state ins(%s1, %z1 : tensor<8x1x64x32xf32>, tensor<8x1x64xf32>)
             outs(%s0, %z0 : tensor<8x1x64x32xf32>, tensor<8x1x64xf32>) -> tensor<8x1x64x32xf32>, tensor<8x1x64xf32>
      return %0#0, %0#1 : tensor<8x1x64x32xf32>, tensor<8x1x64xf32>
    }
    ```
  }];
  let arguments = (ins Variadic<Attn_Shaped>:$inputs, Variadic<Attn_Shaped>:$outputs);
  let results = (outs Variadic<AnyRankedTensor>:$results);
  let assemblyFormat = [{
    `ins` `(` $inputs `:` type($inputs) `)` `outs` `(` $outputs `:` type($outputs) `)`
    attr-dict (`->` type($results)^)?
  }];
  let hasCanonicalizer = 1;
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getOutputsMutable(); }
  }];
}

//===----------------------------------------------------------------------===//
// Attention through landmarks
//===----------------------------------------------------------------------===//

def Attn_NystromAttentionOp : Attn_Op<"nystrom_attention", [], [
    DeclareOpInterfaceMethods<TilingInterface, Attn_TilingMethods>]> {
  let summary = "attention through landmarks: φq(Q) · A⁺ · φk(K)ᵀ V";
  let description = [{
    ```
    A[g, f] = φq(query_landmarks[g])_f        with projection key_landmarks, scale 1
    X       = inverse(A)                      or D^-½ inverse(A) D^-½, D = diag(A · 1)
    o[i]    = φq(q[i]) · X · Σ_j φk(k[j]) v[j]ᵀ
    ```

    with projection `key_landmarks` for the queries and `query_landmarks` for the keys, over the
    keys that `key_mask` (true = attend) admits. Iteration space: (lead…, n, s, d, e, c), d
    counting the m landmarks and c the components of queries and keys. Shapes in the canonical
    layout: `query` [lead…, N, C], `key` [lead…, S, C], `value` [lead…, S, Dv], `key_landmarks`
    and `query_landmarks` [lead…, m, C], `key_mask` [lead…, S], `output` [lead…, N, Dv].

    * `query_map`, `key_map`: exponential feature maps whose logits have a projection.
    * `query_landmarks`: those of the keys if absent.
    * `scale`: what queries and keys, but not landmarks, are multiplied by; 1 if absent.
    * `inverse`: what stands for the inverse of A, for each matrix by itself.
    * `symmetric_normalization`: X = D^-½ inverse(A) D^-½ with the row sums of A without
      a ridge.
    * Landmarks see all keys, so the operation has no causal form.

    Types: f16, bf16, f32, f64, each operand its own; A, Newton's iterates and all sums are f32
    (f64 where an input or the output is f64); an exact inverse and its product with the state
    are f64.

    Source: Lu et al., SOFT, NeurIPS 2021 (distances, Newton); Xiong et al., Nyströmformer,
    AAAI 2021 (softmax over landmarks and over the sequence).

    Example:

    ```mlir
    func.func @attention(%q: tensor<8x77x64xf32>, %k: tensor<8x77x64xf32>, %v: tensor<8x77x64xf32>,
                         %landmarks: tensor<8x16x64xf32>, %o: tensor<8x77x64xf32>) -> tensor<8x77x64xf32> {
      %scale = arith.constant 0.35355339 : f32
      %0 = attn.nystrom_attention
             ins(%q, %k, %v, %landmarks : tensor<8x77x64xf32>, tensor<8x77x64xf32>, tensor<8x77x64xf32>, tensor<8x16x64xf32>)
             scale(%scale : f32) outs(%o : tensor<8x77x64xf32>)
             {query_map = #attn.exponential<distance>, key_map = #attn.exponential<distance>,
              inverse = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>} -> tensor<8x77x64xf32>
      return %0 : tensor<8x77x64xf32>
    }
    ```
  }];
  let arguments = (ins
    Attn_Shaped:$query, Attn_Shaped:$key, Attn_Shaped:$value, Attn_Shaped:$key_landmarks,
    Optional<Attn_Shaped>:$query_landmarks,
    Optional<Attn_KeyMask>:$key_mask,
    Optional<AnyFloat>:$scale,
    Variadic<Attn_Shaped>:$outputs,
    Attn_FeatureMapInterface:$query_map, Attn_FeatureMapInterface:$key_map,
    Attn_InverseInterface:$inverse,
    UnitAttr:$symmetric_normalization,
    OptionalAttr<AffineMapArrayAttr>:$indexing_maps);
  let assemblyFormat = [{
    `ins` `(` $query `,` $key `,` $value `,` $key_landmarks (`,` $query_landmarks^)? `:`
      type($query) `,` type($key) `,` type($value) `,` type($key_landmarks) (`,` type($query_landmarks)^)? `)`
    (`key_mask` `(` $key_mask^ `:` type($key_mask) `)`)?
    (`scale` `(` $scale^ `:` type($scale) `)`)?
    `outs` `(` $outputs `:` type($outputs) `)`
    attr-dict (`->` type($results)^)?
  }];
  let hasCanonicalizer = 1;
  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getOutputsMutable(); }
    /// The destination.
    ::mlir::Value getOutput() { return getOutputs().front(); }
  }];
}

def Attn_SegmentMeanOp : Attn_Op<"segment_mean", [], [
    DeclareOpInterfaceMethods<TilingInterface, Attn_TilingMethods>]> {
  let summary = "means over segments of a sequence";
  let description = [{
    ```
    y[f, c] = mean of x[j, c] over ⌊f S / m⌋ ≤ j < ⌈(f + 1) S / m⌉
    ```

    With a `key_mask` (true = a token that counts), S and j count the tokens that do, in
    order, so that padding changes nothing; without any such token the means are 0.
    Segments overlap by a token where m does not divide S, and repeat tokens where m > S.
    Iteration space: (lead…, s, d, c), d counting the m segments. Shapes in the canonical layout:
    `input` [lead…, S, C], `key_mask` [lead…, S], `output` [lead…, m, C]. S = 0 gives 0.

    Types: f16, bf16, f32, f64, each operand its own; sums are f32 (f64 where the input or the
    output is f64).

    Source: Xiong et al., Nyströmformer, AAAI 2021, section 3.2 (segment-means).

    Example:

    ```mlir
    func.func @landmarks(%k: tensor<8x77x64xf32>, %m: tensor<8x16x64xf32>) -> tensor<8x16x64xf32> {
      %0 = attn.segment_mean ins(%k : tensor<8x77x64xf32>) outs(%m : tensor<8x16x64xf32>) -> tensor<8x16x64xf32>
      return %0 : tensor<8x16x64xf32>
    }
    ```
  }];
  let arguments = (ins
    Attn_Shaped:$input,
    Optional<Attn_KeyMask>:$key_mask,
    Variadic<Attn_Shaped>:$outputs,
    OptionalAttr<AffineMapArrayAttr>:$indexing_maps);
  let assemblyFormat = [{
    `ins` `(` $input `:` type($input) `)`
    (`key_mask` `(` $key_mask^ `:` type($key_mask) `)`)?
    `outs` `(` $outputs `:` type($outputs) `)`
    attr-dict (`->` type($results)^)?
  }];
  let hasCanonicalizer = 1;
  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getOutputsMutable(); }
    /// The destination.
    ::mlir::Value getOutput() { return getOutputs().front(); }
  }];
}

/// Something in place of the inverse of each matrix, by itself.
class Attn_InverseOp<string mnemonic, dag method> : Attn_Op<mnemonic, [], [
    DeclareOpInterfaceMethods<TilingInterface, Attn_TilingMethods>], /*segments=*/[]> {
  let arguments = !con((ins Attn_Shaped:$matrix, Variadic<Attn_Shaped>:$outputs), method,
                       (ins OptionalAttr<AffineMapArrayAttr>:$indexing_maps));
  let assemblyFormat = [{
    `ins` `(` $matrix `:` type($matrix) `)`
    `outs` `(` $outputs `:` type($outputs) `)`
    attr-dict (`->` type($results)^)?
  }];
  let hasCanonicalizer = 1;
  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getOutputsMutable(); }
    /// The destination.
    ::mlir::Value getOutput() { return getOutputs().front(); }
  }];
}

def Attn_NewtonInverseOp
    : Attn_InverseOp<"newton_inverse", (ins Attn_NewtonAttr:$newton)> {
  let summary = "a fixed number of Newton–Schulz iterations towards an inverse";
  let description = [{
    What `newton` says (see `#attn.newton`), for each matrix by itself. Iteration space:
    (lead…, f, g), only tiled over the leading dimensions. Shapes in the canonical layout:
    `matrix` and `output` [lead…, m, m], of type f32 or f64.

    Source: Lu et al., SOFT, NeurIPS 2021, section 3.3; Xiong et al., Nyströmformer, AAAI
    2021, section 3.3; Schulz, 1933.

    Example:

    ```mlir
    func.func @inverse(%a: tensor<8x49x49xf32>, %x: tensor<8x49x49xf32>) -> tensor<8x49x49xf32> {
      %0 = attn.newton_inverse ins(%a : tensor<8x49x49xf32>) outs(%x : tensor<8x49x49xf32>)
             {newton = #attn.newton<second_order, iterations = 20, alpha = 1.8, ridge = 0.01>} -> tensor<8x49x49xf32>
      return %0 : tensor<8x49x49xf32>
    }
    ```
  }];
}

def Attn_CholeskyInverseOp
    : Attn_InverseOp<"cholesky_inverse", (ins Attn_CholeskyAttr:$cholesky)> {
  let summary = "an inverse by a Cholesky factorization";
  let description = [{
    What `cholesky` says (see `#attn.cholesky`), for each matrix by itself. Iteration space
    and shapes as of `attn.newton_inverse`; `matrix` is of type f32 or f64, `output` of f64, in
    which everything is formed.

    Example:

    ```mlir
    func.func @inverse(%a: tensor<8x49x49xf32>, %x: tensor<8x49x49xf64>) -> tensor<8x49x49xf64> {
      %0 = attn.cholesky_inverse ins(%a : tensor<8x49x49xf32>) outs(%x : tensor<8x49x49xf64>)
             {cholesky = #attn.cholesky<ridge = 0.01>} -> tensor<8x49x49xf64>
      return %0 : tensor<8x49x49xf64>
    }
    ```
  }];
}

#endif // ATTN_OPS_TD
