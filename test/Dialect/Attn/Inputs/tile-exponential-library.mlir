// Tiles operations of exponential maps with stock transform operations; streams_exponential.py and
// decompose_exponential.py run the result.
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    // Dimensions (b, h, s, r, d, e, c): partial states of 32 keys, merged in order.
    %parts = transform.structured.match ops{["attn.linear_state"]} attributes{parts} in %root : (!transform.any_op) -> !transform.any_op
    transform.structured.tile_reduction_using_forall %parts by tile_sizes = [0, 0, 32]
      : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    // A batch, 32 keys, 8 features, one after the other.
    %sequence = transform.structured.match ops{["attn.linear_state"]} attributes{sequence} in %root : (!transform.any_op) -> !transform.any_op
    transform.structured.tile_using_for %sequence tile_sizes [1, 0, 32, 0, 8, 0]
      : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    // (b, h, n, r, d, e, c): a head, 16 queries.
    %readout = transform.structured.match ops{["attn.linear_readout"]} in %root : (!transform.any_op) -> !transform.any_op
    transform.structured.tile_using_forall %readout tile_sizes [1, 1, 16] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    %step = transform.structured.match ops{["attn.linear_attention_step"]} in %root : (!transform.any_op) -> !transform.any_op
    transform.structured.tile_using_forall %step tile_sizes [1, 1] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    // (h, g, n, …): a head.
    %linear = transform.structured.match ops{["attn.linear_attention"]} in %root : (!transform.any_op) -> !transform.any_op
    transform.structured.tile_using_forall %linear tile_sizes [1] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}
