"""Efficient attention: softmax of the queries over their features, of the keys over the
sequence.

    O = softmax_d(q) (softmax_s(k)^T V)

No scale, as in the paper's formula. Bidirectional only.
Source: Shen et al., "Efficient Attention: Attention with Linear Complexities", WACV 2021.
"""

from .exponential_map import ExponentialMap, softmax
from .exponential_state import exponential_state
from .grouped_heads import repeat_heads


def efficient_attention(q, k, v, *, key_mask=None):
    """q [..., H, N, D], k [..., Hkv, S, D], v [..., Hkv, S, Dv] -> [..., H, N, Dv]."""
    state = exponential_state(ExponentialMap("dot", "sequence"), k, v, key_mask=key_mask)
    return softmax(q) @ repeat_heads(state.normalized(), q.shape[-3])
