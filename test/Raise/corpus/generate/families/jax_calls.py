"""JAX: every argument of dot_product_attention, softmax(where=), logsumexp, Flax's modules, rotary positions."""

import math

import jax
import jax.numpy as jnp

from forms import JAX, Input, form

N, D = 8, 8
BNHD = (Input(1, N, 2, D), Input(1, N, 2, D), Input(1, N, 2, D))
TWO_LONG = (Input(2, N, 2, D), Input(2, N, 2, D), Input(2, N, 2, D))
GROUPED = (Input(1, N, 4, D), Input(1, N, 2, D), Input(1, N, 2, D))
CROSS = (Input(1, 5, 2, D), Input(1, 9, 2, D), Input(1, 9, 2, D))
BHND = (Input(1, 2, N, D), Input(1, 2, N, D), Input(1, 2, N, D))
TWO = {"framework": JAX, "routes": ("shlo", "ireejaxopt")}
SHLO = {"framework": JAX, "routes": ("shlo",)}
dpa = jax.nn.dot_product_attention


def lengths(*values):
    return Input(2, dtype="i32", values=values)


def mask(*shape, n=N, s=N, heads=1):
    """True for at least one key of each query."""
    values = [[[(i + j + h) % 3 != 0 or i == j for j in range(s)] for i in range(n)] for h in range(heads)]
    return Input(*shape, dtype="i1", values=values)


def call(what, name, *inputs, routes=TWO, **arguments):
    """dot_product_attention with the inputs after the third by the names in `arguments["by"]`."""
    names = arguments.pop("by", ())
    form("jax.nn.dot_product_attention" + what, *inputs, name=f"jax_call_{name}", **routes)(
        lambda q, k, v, *rest: dpa(q, k, v, **dict(zip(names, rest)), **arguments))


call(" with bias and mask", "bias_mask", *BNHD, Input(1, 2, N, N), mask(1, 1, N, N), by=("bias", "mask"))
call(" with a bias of all heads, causal", "bias_causal", *BNHD, Input(1, 1, N, N), by=("bias",), is_causal=True)
call(" with a mask, causal", "mask_causal", *BNHD, mask(1, 1, N, N), by=("mask",), is_causal=True)
call(" with a mask for each head", "mask_heads", *BNHD, mask(1, 2, N, N, heads=2), by=("mask",))
call(", causal, another scale", "causal_scale", *BNHD, is_causal=True, scale=0.25)
call(", causal, more keys than queries", "causal_cross", *CROSS, is_causal=True)
call(", causal, with lengths of keys", "causal_lengths", *TWO_LONG, lengths(5, 8), by=("key_value_seq_lengths",),
     is_causal=True)
call(" with lengths of queries", "query_lengths", *TWO_LONG, lengths(5, 8), by=("query_seq_lengths",))
call(" with lengths of keys and a window", "window_lengths", *TWO_LONG, lengths(5, 8), by=("key_value_seq_lengths",),
     local_window_size=(2, 2))
call(" with a window of one number", "window_one", *BNHD, local_window_size=2)
call(" with a window of the past, a mask", "window_mask", *BNHD, mask(1, 1, N, N), by=("mask",),
     local_window_size=(3, 0))
call(", grouped heads and a mask", "grouped_mask", *GROUPED, mask(1, 1, N, N), by=("mask",))
call(", grouped heads, causal", "grouped_causal", *GROUPED, is_causal=True)
call(", grouped heads with a bias for each", "grouped_bias", *GROUPED, Input(1, 4, N, N), by=("bias",))
call(", grouped heads with lengths of keys", "grouped_lengths", Input(2, N, 4, D), Input(2, N, 2, D),
     Input(2, N, 2, D), lengths(3, 8), by=("key_value_seq_lengths",))
call(", no batch", "no_batch", Input(N, 2, D), Input(N, 2, D), Input(N, 2, D))
call(", one query", "decode", Input(1, 1, 2, D), Input(1, 9, 2, D), Input(1, 9, 2, D))
call(", four features, another scale", "narrow", Input(1, N, 2, 4), Input(1, N, 2, 4), Input(1, N, 2, 4), scale=0.25)
call(" with everything", "everything", Input(2, N, 4, D), Input(2, N, 2, D), Input(2, N, 2, D), Input(1, 4, N, N),
     mask(1, 1, N, N), lengths(6, 8), lengths(7, 8),
     by=("bias", "mask", "query_seq_lengths", "key_value_seq_lengths"), is_causal=True, local_window_size=(4, 0),
     scale=0.3)


def scores(q, k):
    return q @ k.swapaxes(-1, -2) / math.sqrt(q.shape[-1])


def causal(n=N):
    return jnp.arange(n)[None, :] <= jnp.arange(n)[:, None]


EMPTY = Input(N, N, dtype="i1", values=[[i != 2 and (i + j) % 3 != 0 for j in range(N)] for i in range(N)])
form("jax.nn.softmax(where=mask), a row is empty", *BHND, EMPTY, name="jax_where_empty", **TWO)(
    lambda q, k, v, mask: jax.nn.softmax(scores(q, k), where=mask) @ v)
form("jax.nn.softmax(where=causal)", *BHND, name="jax_where_causal", **TWO)(
    lambda q, k, v: jax.nn.softmax(scores(q, k), where=causal()) @ v)
form("jax.nn.softmax(where=mask for each head)", *BHND, mask(1, 2, N, N, heads=2), name="jax_where_heads", **TWO)(
    lambda q, k, v, mask: jax.nn.softmax(scores(q, k), where=mask) @ v)
form("exponentials times a mask over their sum", *BHND, mask(N, N), name="jax_masked_sum", **TWO)(
    lambda q, k, v, mask: (e := jnp.exp((s := scores(q, k)) - s.max(-1, keepdims=True)) * mask)
    @ v / e.sum(-1, keepdims=True))
form("softmax by logsumexp, scaled and causal", *BHND, name="jax_lse_causal", **TWO)(
    lambda q, k, v: jnp.exp((s := jnp.where(causal(), scores(q, k), -jnp.inf)) - jax.nn.logsumexp(
        s, -1, keepdims=True)) @ v)
form("softmax by logsumexp(where=mask)", *BHND, mask(N, N), name="jax_lse_where", found=0, declined=1,
     **TWO)(
    lambda q, k, v, mask: jnp.where(mask, jnp.exp((s := scores(q, k)) - jax.nn.logsumexp(
        s, -1, where=mask, keepdims=True)), 0) @ v)
form("exp(log_softmax)", *BHND, name="jax_log_softmax", **TWO)(
    lambda q, k, v: jnp.exp(jax.nn.log_softmax(scores(q, k))) @ v)
form("softmax in f32 between bf16", *(Input(1, 2, N, D, dtype="bf16") for _ in range(3)), name="jax_softmax_f32",
     **SHLO)(lambda q, k, v: jax.nn.softmax(scores(q, k).astype(jnp.float32)).astype(jnp.bfloat16) @ v)
form("jnp.tril on the weights' mask", *BHND, name="jax_tril", **TWO)(
    lambda q, k, v: jax.nn.softmax(jnp.where(jnp.tril(jnp.ones((N, N), bool)), scores(q, k), -1e9)) @ v)
form("+ jnp.triu(-inf)", *BHND, name="jax_triu", **TWO)(
    lambda q, k, v: jax.nn.softmax(scores(q, k) + jnp.triu(jnp.full((N, N), -jnp.inf), 1)) @ v)


def angles(d):
    return jnp.arange(N)[:, None] * 1e4**(-jnp.arange(d // 2) / (d // 2))


def interleaved(x):
    angle = angles(D)
    a, b = x[..., ::2], x[..., 1::2]
    turned = jnp.stack([a * jnp.cos(angle) - b * jnp.sin(angle), a * jnp.sin(angle) + b * jnp.cos(angle)], -1)
    return turned.reshape(x.shape)


def half(x):
    angle = jnp.tile(angles(x.shape[-1]), 2)
    a, b = jnp.split(x, 2, -1)
    return x * jnp.cos(angle) + jnp.concatenate([-b, a], -1) * jnp.sin(angle)


def partial(x):
    return jnp.concatenate([half(x[..., :4]), x[..., 4:]], -1)


for rotate in (interleaved, half, partial):
    form(f"rotary positions, {rotate.__name__}, causal", *BHND, name=f"jax_rotary_{rotate.__name__}",
         by_route={"shlo fused": (0, 1)}, **TWO)(
        lambda q, k, v, rotate=rotate: jax.nn.softmax(jnp.where(causal(), scores(rotate(q), rotate(k)), -1e30)) @ v)


def enter_flax():
    from flax import linen, nnx

    def module(kind, *shapes, **options):
        built = kind(num_heads=2, qkv_features=16, deterministic=True, **options)
        parameters = built.init(jax.random.PRNGKey(0), *(jnp.zeros(shape) for shape in shapes))
        return lambda *arguments, **rest: built.apply(parameters, *arguments, **rest)

    self_attention = module(linen.MultiHeadDotProductAttention, (1, N, 16))
    form("flax.linen.MultiHeadDotProductAttention", Input(1, N, 16), name="linen_self", **TWO)(
        lambda x: self_attention(x))
    form("flax.linen.MultiHeadDotProductAttention with a mask", Input(1, N, 16), mask(1, 1, N, N), name="linen_mask",
         **TWO)(lambda x, mask: self_attention(x, mask=mask))
    form("flax.linen.MultiHeadDotProductAttention, causal", Input(1, N, 16), name="linen_causal", **TWO)(
        lambda x: self_attention(x, mask=linen.make_causal_mask(jnp.ones((1, N)))))
    cross = module(linen.MultiHeadDotProductAttention, (1, 5, 16), (1, 9, 16))
    form("flax.linen.MultiHeadDotProductAttention of a context", Input(1, 5, 16), Input(1, 9, 16),
         name="linen_cross", **TWO)(lambda x, context: cross(x, context))
    normal = module(linen.MultiHeadDotProductAttention, (1, N, 16), normalize_qk=True)
    form("flax.linen.MultiHeadDotProductAttention, queries and keys normalised", Input(1, N, 16), name="linen_norm",
         **TWO)(lambda x: normal(x))
    form("flax.linen.dot_product_attention with a bias", *BNHD, Input(1, 2, N, N), name="linen_bias", **TWO)(
        lambda q, k, v, bias: linen.dot_product_attention(q, k, v, bias))
    form("flax.nnx.dot_product_attention with bias and mask", *BNHD, Input(1, 2, N, N), mask(1, 1, N, N),
         name="nnx_bias_mask", **TWO)(
             lambda q, k, v, bias, mask: nnx.dot_product_attention(q, k, v, bias=bias, mask=mask))


enter_flax()
