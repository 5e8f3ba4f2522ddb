"""The float64 NumPy reference of attn-mlir, written from docs/Spec.md's formulas.

It is meant to be read beside the formulas, not to be fast. Every function takes
and returns float64 arrays; rounding.py turns them into the values that an f32,
f16 or bf16 program would be given.

    softmax_attention.py   exact attention
    feature_maps.py        phi, pointwise
    reweighting.py         w, a separable function of the position
    linear_method.py       a method = phi, w and a normaliser
    linear_quadratic.py    linear attention by its N x S weights
    linear_state.py        ... by state and readout; merging states
    linear_recurrent.py    ... one token after the other
    linear_chunked.py      ... quadratic in a chunk, a state between chunks
    exponential_map.py     exp(l) as a feature map: logits and their normalisation
    exponential_state.py   its states in the log domain; merging, read-out
    exponential_causal.py  ... causal, every term inside a chunk by itself
    segment_mean.py        landmarks: segments, cells of a token grid, subsets
    inverses.py            Newton's iterations and Cholesky, per matrix
    nystrom_attention.py   attention through landmarks
    soft.py, nystromformer.py, performer.py, efficient_attention.py,
    gaussian_attention.py  the methods that these make
    visibility.py          who sees whom: causal, key masks, NaN in masked keys
    grouped_heads.py       grouped queries
    rounding.py            f16, bf16, f32 and f64 values and their storage
    tolerance.py           the row-wise comparison and the bounds

Shapes: q [..., H, N, D], k [..., Hkv, S, D], v [..., Hkv, S, Dv],
out [..., H, N, Dv]; `...` is any number of batch dimensions, none included.
"""
