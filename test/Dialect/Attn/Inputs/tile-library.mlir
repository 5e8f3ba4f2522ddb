// Tiles every operation with stock transform operations; tiled.py runs the result.
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    // Dimensions (h, g, n, …): a head, two of three queries of a group, 16 queries.
    %softmax = transform.structured.match ops{["attn.softmax_attention"]} in %root : (!transform.any_op) -> !transform.any_op
    transform.structured.tile_using_forall %softmax tile_sizes [1, 2, 16] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    %linear = transform.structured.match ops{["attn.linear_attention"]} in %root : (!transform.any_op) -> !transform.any_op
    transform.structured.tile_using_forall %linear tile_sizes [1] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    %step = transform.structured.match ops{["attn.linear_attention_step"]} in %root : (!transform.any_op) -> !transform.any_op
    transform.structured.tile_using_forall %step tile_sizes [1] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    %readout = transform.structured.match ops{["attn.linear_readout"]} in %root : (!transform.any_op) -> !transform.any_op
    %tile, %loops:3 = transform.structured.tile_using_for %readout tile_sizes [1, 2, 16]
      : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    // Dimensions (h, s, …): partial states of 32 keys, merged in order.
    %state = transform.structured.match ops{["attn.linear_state"]} in %root : (!transform.any_op) -> !transform.any_op
    transform.structured.tile_reduction_using_forall %state by tile_sizes = [0, 32]
      : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}
