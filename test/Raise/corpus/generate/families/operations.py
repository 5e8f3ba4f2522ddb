"""What is attention already: operations of IREE, torch-mlir and ONNX, in generic form."""

import torch
import torch.nn.functional as F

from forms import ONNX, Input, form

N, D = 8, 8
QKV = (Input(1, 2, N, D), Input(1, 2, N, D), Input(1, 2, N, D))
sdpa = F.scaled_dot_product_attention
BOTH = {"routes": ("ireeattention", "tmtensor", "ireeonline")}

form("scaled_dot_product_attention, whole", *QKV, name="op_plain", routes=("ireeattention", "ireeonline"))(
    lambda q, k, v: sdpa(q, k, v))
form("scaled_dot_product_attention, whole: causal", *QKV, name="op_causal", **BOTH)(
    lambda q, k, v: sdpa(q, k, v, is_causal=True))
form("scaled_dot_product_attention, whole: an additive mask", *QKV, Input(1, 1, N, N), name="op_mask", **BOTH)(
    lambda q, k, v, mask: sdpa(q, k, v, attn_mask=mask))
form("scaled_dot_product_attention, whole: a boolean mask", *QKV,
     Input(1, 2, N, N, dtype="i1", values=[[[(i + j + h) % 3 != 0 for j in range(N)] for i in range(N)]
                                           for h in range(2)]), name="op_boolean", **BOTH)(
         lambda q, k, v, mask: sdpa(q, k, v, attn_mask=mask))
form("scaled_dot_product_attention, whole: another scale", *QKV, name="op_scale",
     routes=("ireeattention", "ireeonline"))(lambda q, k, v: sdpa(q, k, v, scale=0.3))
form("scaled_dot_product_attention, whole: more keys than queries, wide values", Input(2, 2, 5, D), Input(2, 2, 9, D),
     Input(2, 2, 9, 12), name="op_cross", routes=("ireeattention", "ireeonline"))(lambda q, k, v: sdpa(q, k, v))
form("scaled_dot_product_attention, whole: grouped heads", Input(1, 4, N, D), Input(1, 2, N, D), Input(1, 2, N, D),
     name="op_grouped", **BOTH)(lambda q, k, v: sdpa(q, k, v, enable_gqa=True))
form("scaled_dot_product_attention, whole: one query", Input(1, 2, 1, D), Input(1, 2, N, D), Input(1, 2, N, D),
     name="op_decode", routes=("ireeattention", "ireeonline"))(lambda q, k, v: sdpa(q, k, v))


def onnx(what, name, *inputs, **attributes):
    form(what, *inputs, name=f"onnx_{name}", framework=ONNX, routes=("onnxop",))(lambda: attributes)


FOLDED = (Input(2, 5, 16), Input(2, 7, 16), Input(2, 7, 16))
HEADS4 = (Input(2, 4, 5, D), Input(2, 2, 7, D), Input(2, 2, 7, D))
SOME = [[(i + j) % 3 != 0 for j in range(7)] for i in range(5)]
EMPTY = [[False] * 7 if i == 2 else row for i, row in enumerate(SOME)]
onnx("ONNX Attention", "plain", *QKV)
onnx("ONNX Attention, heads folded into the features", "folded", *FOLDED, q_num_heads=2, kv_num_heads=2)
onnx("ONNX Attention, grouped heads", "grouped", *HEADS4)
onnx("ONNX Attention, one key head, folded", "multi_query", Input(2, 5, 16), Input(2, 7, 4), Input(2, 7, 4),
     q_num_heads=4, kv_num_heads=1)
onnx("ONNX Attention, causal", "causal", *QKV, is_causal=1)
onnx("ONNX Attention, causal, more queries than keys", "causal_long", Input(1, 2, 9, D), Input(1, 2, 5, D),
     Input(1, 2, 5, D), is_causal=1)
onnx("ONNX Attention, another scale", "scale", *QKV, scale=0.25)
onnx("ONNX Attention, a mask of rank 2 with an empty row", "mask_2d", *HEADS4, Input(5, 7, dtype="i1", values=EMPTY))
onnx("ONNX Attention, a mask for each head of a group", "mask_heads", *HEADS4, Input(4, 5, 7))
# The reference evaluator takes the number of queries from the mask, so that this one has them all.
onnx("ONNX Attention, key padding for each batch entry, causal", "mask_padding", *HEADS4,
     Input(2, 1, 5, 7, dtype="i1", values=[[[1] * 7] * 5, [[0] * 2 + [1] * 5] * 5]), is_causal=1)
onnx("ONNX Attention, an additive mask for each batch entry and head, folded", "mask_full", *FOLDED, Input(2, 2, 5, 7),
     q_num_heads=2, kv_num_heads=2)
onnx("ONNX Attention, wide values, folded and grouped", "wide", Input(2, 5, 32), Input(2, 7, 16), Input(2, 7, 24),
     q_num_heads=4, kv_num_heads=2)
