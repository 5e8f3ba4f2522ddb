"""JAX and Flax: dot_product_attention, einsum by hand, and Flax's modules."""

import math

import jax
import jax.numpy as jnp

from forms import JAX, Input, form

N, D = 8, 8
BNHD = (Input(1, N, 2, D), Input(1, N, 2, D), Input(1, N, 2, D))
BHND = (Input(1, 2, N, D), Input(1, 2, N, D), Input(1, 2, N, D))
ALL = {"framework": JAX, "routes": ("shlo", "ireejax", "ireejaxopt")}
TWO = {"framework": JAX, "routes": ("shlo", "ireejaxopt")}
dpa = jax.nn.dot_product_attention


def by_hand(q, k, v, change=lambda s: s):
    s = change(jnp.einsum("bhid,bhjd->bhij", q, k) / math.sqrt(q.shape[-1]))
    return jnp.einsum("bhij,bhjd->bhid", jax.nn.softmax(s, axis=-1), v)


def ij(n=N, s=N):
    return jnp.arange(n)[:, None], jnp.arange(s)[None, :]


form("jax.nn.dot_product_attention", *BNHD, name="jax_dpa", **ALL)(lambda q, k, v: dpa(q, k, v))
form("jax.nn.dot_product_attention, causal", *BNHD, name="jax_dpa_causal", **ALL)(
    lambda q, k, v: dpa(q, k, v, is_causal=True))
form("jax.nn.dot_product_attention, two queries for each key head", Input(1, N, 4, D), Input(1, N, 2, D),
     Input(1, N, 2, D), name="jax_dpa_grouped", **ALL)(lambda q, k, v: dpa(q, k, v))
form("jax.nn.dot_product_attention, one key head", Input(2, N, 4, D), Input(2, N, 1, D), Input(2, N, 1, D),
     name="jax_dpa_multi_query", **TWO)(lambda q, k, v: dpa(q, k, v))
form("jax.nn.dot_product_attention with a bias", *BNHD, Input(1, 2, N, N), name="jax_dpa_bias", **ALL)(
    lambda q, k, v, bias: dpa(q, k, v, bias=bias))
form("jax.nn.dot_product_attention with a boolean mask", *BNHD,
     Input(1, 1, N, N, dtype="i1", values=[[(i + j) % 3 != 0 or i == 2 for j in range(N)] for i in range(N)]),
     name="jax_dpa_mask", **ALL)(lambda q, k, v, mask: dpa(q, k, v, mask=mask))
form("jax.nn.dot_product_attention with lengths of keys", Input(2, N, 2, D), Input(2, N, 2, D), Input(2, N, 2, D),
     Input(2, dtype="i32", values=[5, 8]), name="jax_dpa_lengths", **ALL)(
         lambda q, k, v, length: dpa(q, k, v, key_value_seq_lengths=length))
form("jax.nn.dot_product_attention with lengths of queries and keys", Input(2, N, 2, D), Input(2, N, 2, D),
     Input(2, N, 2, D), Input(2, dtype="i32", values=[5, 8]), Input(2, dtype="i32", values=[6, 8]),
     name="jax_dpa_both_lengths", **TWO)(
         lambda q, k, v, n, s: dpa(q, k, v, query_seq_lengths=n, key_value_seq_lengths=s))
form("jax.nn.dot_product_attention with a local window", *BNHD, name="jax_dpa_window", **ALL)(
    lambda q, k, v: dpa(q, k, v, local_window_size=(2, 1)))
form("jax.nn.dot_product_attention with a causal window", *BNHD, name="jax_dpa_causal_window", **TWO)(
    lambda q, k, v: dpa(q, k, v, is_causal=True, local_window_size=(3, 0)))
form("jax.nn.dot_product_attention, another scale, more keys than queries", Input(1, 5, 2, D), Input(1, 9, 2, D),
     Input(1, 9, 2, D), name="jax_dpa_cross", **TWO)(lambda q, k, v: dpa(q, k, v, scale=0.3))
form("einsum and jax.nn.softmax by hand", *BHND, name="jax_einsum", **ALL)(by_hand)
form("where(j <= i, s, -1e30)", *BHND, name="jax_causal_where", **ALL)(
    lambda q, k, v: by_hand(q, k, v, lambda s: jnp.where(ij()[1] <= ij()[0], s, -1e30)))
form("softmax by exp and sum, without a maximum", *BHND, name="jax_no_maximum", **TWO)(
    lambda q, k, v: jnp.einsum("bhij,bhjd->bhid", jnp.exp(q @ k.swapaxes(-1, -2)) / jnp.exp(
        q @ k.swapaxes(-1, -2)).sum(-1, keepdims=True), v))
form("softmax by logsumexp", *BHND, name="jax_logsumexp", **TWO)(
    lambda q, k, v: jnp.exp((s := q @ k.swapaxes(-1, -2)) - jax.nn.logsumexp(s, -1, keepdims=True)) @ v)
form("jax.nn.softmax(where=mask)", *BHND,
     Input(N, N, dtype="i1", values=[[(i + j) % 3 != 0 or i == j for j in range(N)] for i in range(N)]),
     name="jax_softmax_where", **TWO)(
         lambda q, k, v, mask: jax.nn.softmax(q @ k.swapaxes(-1, -2), -1, where=mask) @ v)
form("divided after the product with the values", *BHND, name="jax_late_division", **ALL)(
    lambda q, k, v: (e := jnp.exp((s := q @ k.swapaxes(-1, -2)) - s.max(-1, keepdims=True))) @ v / e.sum(
        -1, keepdims=True))
form("one head by vmap over batch and heads", *BHND, name="jax_vmap", **ALL)(
    jax.vmap(jax.vmap(lambda q, k, v: jax.nn.softmax(q @ k.T * 0.3) @ v)))
form("a scan over queries inside vmap: lax.map", Input(N, D), Input(N, D), Input(N, D), name="jax_no_batch", **TWO)(
    jax.vmap(lambda q, k, v: jax.nn.softmax(k @ q * 0.3) @ v, (0, None, None)))
form("bf16 with a softmax in f32", *(Input(1, 2, N, D, dtype="bf16") for _ in range(3)), name="jax_bf16", **TWO)(
    lambda q, k, v: (jax.nn.softmax((q * 0.1 @ k.swapaxes(-1, -2)).astype(jnp.float32)) @ v.astype(jnp.float32)).astype(jnp.bfloat16))
form("ALiBi", *BHND, name="jax_alibi", **TWO)(
    lambda q, k, v: by_hand(q, k, v, lambda s: s - jnp.array([0.5, 0.25])[:, None, None] * abs(ij()[0] - ij()[1])))
form("rotary positions, complex numbers by halves", *BHND, name="jax_rotary", **TWO)(
    lambda q, k, v: by_hand(rotate(q), rotate(k), v))
form("prefix and padding", *BHND, Input(1, N, dtype="i1", values=[1] * 6 + [0] * 2), name="jax_prefix_padding", **TWO)(
    lambda q, k, v, valid: by_hand(q, k, v, lambda s: jnp.where(
        ((ij()[1] <= ij()[0]) | (ij()[1] < 3)) & valid[:, None, None, :], s, jnp.finfo(jnp.float32).min)))
form("one query against a cache that is updated", Input(1, 2, 1, D), Input(1, 2, 1, D), Input(1, 2, 1, D),
     Input(1, 2, 12, D), Input(1, 2, 12, D), Input(dtype="i32", values=6), name="jax_decode", **TWO)(
         lambda q, k, v, keys, values, at: by_hand(
             q, jax.lax.dynamic_update_slice(keys, k, (0, 0, at, 0)),
             jax.lax.dynamic_update_slice(values, v, (0, 0, at, 0)),
             lambda s: jnp.where(jnp.arange(12) <= at, s, -1e30)))
form("scores capped by tanh", *BHND, name="jax_soft_cap", found=0, declined=1, **TWO)(
    lambda q, k, v: by_hand(q, k, v, lambda s: 20 * jnp.tanh(s / 20)))
form("softmax over the queries", *BHND, name="jax_softmax_over_queries", found=0, declined=1, **TWO)(
    lambda q, k, v: jax.nn.softmax(q @ k.swapaxes(-1, -2), -2) @ v)
form("a sink as initial value of the softmax", *BHND, Input(2), name="jax_sink", found=0, declined=2, **TWO)(
    lambda q, k, v, sink: sink_attention(q, k, v, sink))


def rotate(x):
    angle = jnp.arange(N)[:, None] * 1e4**(-jnp.arange(D // 2) / (D // 2))
    a, b = jnp.split(x, 2, -1)
    return jnp.concatenate([a * jnp.cos(angle) - b * jnp.sin(angle), a * jnp.sin(angle) + b * jnp.cos(angle)], -1)


def sink_attention(q, k, v, sink):
    s = q @ k.swapaxes(-1, -2)
    m = jnp.maximum(s.max(-1, keepdims=True), sink[:, None, None])
    e = jnp.exp(s - m)
    return e @ v / (e.sum(-1, keepdims=True) + jnp.exp(sink[:, None, None] - m))


def enter_flax():
    from flax import nnx

    def attention(**options):
        module = nnx.MultiHeadAttention(num_heads=2, in_features=16, decode=False, rngs=nnx.Rngs(0), **options)
        return lambda x, mask=None: module(x, mask=mask)

    form("flax.nnx.MultiHeadAttention", Input(1, N, 16), name="flax_attention", **ALL)(attention())
    form("flax.nnx.MultiHeadAttention with a causal mask", Input(1, N, 16), name="flax_attention_causal", **TWO)(
        lambda x, module=attention(): module(x, nnx.make_causal_mask(jnp.ones((1, N)))))
    form("flax.nnx.MultiHeadAttention, queries and keys normalised", Input(1, N, 16), name="flax_attention_norm",
         framework=JAX, routes=("ireejax", "ireejaxopt"))(attention(normalize_qk=True))


enter_flax()
