// Tiles what works through landmarks with stock transform operations; Numeric/*.py run the result.
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    // Dimensions (h, g, n, …): a key head, two of three queries of a group, 16 queries.
    %attention = transform.structured.match ops{["attn.nystrom_attention"]} in %root : (!transform.any_op) -> !transform.any_op
    transform.structured.tile_using_forall %attention tile_sizes [1, 2, 16] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    // Dimensions (b, h, …).
    %inverse = transform.structured.match ops{["attn.newton_inverse"]} in %root : (!transform.any_op) -> !transform.any_op
    transform.structured.tile_using_forall %inverse tile_sizes [1, 2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    // Dimensions (b, h, s, d, c): components too.
    %means = transform.structured.match ops{["attn.segment_mean"]} in %root : (!transform.any_op) -> !transform.any_op
    transform.structured.tile_using_forall %means tile_sizes [1, 2, 0, 0, 7] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}
