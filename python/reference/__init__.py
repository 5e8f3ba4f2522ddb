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
    visibility.py          who sees whom: causal, key masks, NaN in masked keys
    grouped_heads.py       grouped queries
    rounding.py            f16, bf16, f32 and f64 values and their storage
    tolerance.py           the row-wise comparison and the bounds

Shapes: q [..., H, N, D], k [..., Hkv, S, D], v [..., Hkv, S, Dv],
out [..., H, N, Dv]; `...` is any number of batch dimensions, none included.
"""
