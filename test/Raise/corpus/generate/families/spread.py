"""Forms of the other families by further routes: a broad spread, and those that taught something.

Loaded last, by its name. Of what an exporter cannot do, generate.py says so when asked: most of IREE's online
attention (only what calls scaled_dot_product_attention has one), and in torch's older ONNX exporter grouped heads by
flag, dropout (it draws numbers even at p = 0) and resizing of positions.
"""

from forms import FORMS

FURTHER = {
    "tosa": """
        absolute additive_by_head alibi_causal bahdanau causal_after causal_and_left_padding causal_upper_left
        chunked decode_concat decode_update f16_plain inductor_07 inductor_11 inductor_18 inductor_22
        inductor_26 keys_are_values nn_mha_zero not_normalised op_causal op_cross op_decode op_grouped
        op_plain pooling prefix_static scale_by_query scaled_after softmax_over_both softmax_over_queries
        synthesizer transposed_scores two_parts two_queries two_shifts window_sinks""",
    "onnxdynamo": """
        absolute additive_by_head alibi_bloom alibi_causal causal_after causal_upper_left chunked
        decode_concat decode_update inductor_07 inductor_11 inductor_18 inductor_22 inductor_26
        keys_are_values nn_mha_zero not_normalised nystrom op_causal op_cross op_grouped op_plain pooling
        prefix_static rolled_weights scale_by_query scaled_after sink_column softmax_over_both synthesizer
        transposed_scores transposed_weights two_parts two_queries two_shifts window_sinks""",
    "onnxts": """
        absolute additive_by_head alibi_causal causal_after causal_and_left_padding causal_upper_left chunked
        deberta decode_concat decode_update grouped_5d inductor_11 inductor_22 keys_are_values multi_query
        not_normalised nystrom op_causal op_cross op_decode op_plain pooling prefix_static rolled_weights
        scale_by_query scaled_after sequence_first sink_column softmax_over_both softmax_over_queries
        synthesizer transposed_scores transposed_weights two_parts two_queries two_shifts window_sinks""",
    "ireetorch": """
        bahdanau causal_and_left_padding decode_update inductor_18 inductor_26 not_normalised op_decode
        two_shifts""",
    "ireetorchopt": """
        absolute additive_by_head alibi_bloom deberta decode_update inductor_07 inductor_26 not_normalised
        nystrom prefix_static scale_by_query sink_column softmax_over_both softmax_over_queries
        transposed_weights two_shifts""",
}

for _route, _names in FURTHER.items():
    for _name in _names.split():
        FORMS[_name].routes = (*FORMS[_name].routes, _route)
