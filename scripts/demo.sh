#!/usr/bin/env bash
# Builds attn-mlir and shows its main job: the attention of a real model is found, checked exactly,
# made linear, and timed against the exact one while the sequence grows.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

headline() { printf '\n== %s\n\n' "$*"; }
show() {
  # What is run, as the reader would type it.
  printf '$'
  printf ' %s' "$@"
  printf '\n'
  "$@"
}

headline "1. Build"
./scripts/build.sh attn-run attn-opt
attn_run=build/bin/attn-run

headline "2. A Vision Transformer block exported by PyTorch: find its attention, check the block exactly"
cat <<'TEXT'
examples/vit/vit.mlir is what torch.export and torch-mlir wrote: matrix products and loops over scalars,
no attention in it by name. attn-run finds the attention (N queries, S keys, D features a head), compiles
the block and compares its result with PyTorch's.

TEXT
show $attn_run examples/vit/vit.mlir --function=main \
  --input=@examples/vit/image.npy --expected_output=@examples/vit/expected.npy

headline "3. The same block with its attention made linear by cosFormer"
cat <<'TEXT'
This changes the numbers, because the model was not trained with this attention; the comparison says by
how much. So few tokens gain no time: that is what step 5 is about.

TEXT
show $attn_run examples/vit/vit.mlir --function=main \
  --input=@examples/vit/image.npy --approximate=cosformer --compare=exact

headline "4. A BERT layer with a padding mask, exact and with cosFormer"
bert=(examples/bert/bert.mlir --function=main
  --input=@examples/bert/token_ids.npy --input=@examples/bert/attention_mask.npy)
show $attn_run "${bert[@]}" --expected_output=@examples/bert/expected.npy
echo
# So few tokens are not worth a second thread.
show $attn_run "${bert[@]}" --approximate=cosformer --compare=exact --threads=1

headline "5. Why: one attention of 8 heads of 64, f32, while the sequence grows"
cat <<TEXT
Exact attention takes time that grows with the square of the tokens; cosFormer's grows in step with
them. A time is that of one call, the best of several, on this machine's $(nproc) CPUs. Memory is what
the program holds at once, inputs and result included.

TEXT
"$(./scripts/find-python.sh)" benchmarks/scaling.py $attn_run examples/scaling/attention.mlir

headline "Next"
cat <<'TEXT'
  your own model:      build/bin/attn-run MODEL.mlir --function=main --input=@x.npy --approximate=cosformer --compare=exact
  all options:         build/bin/attn-run --help
  see each stage:      build/bin/attn-run MODEL.mlir --compile-to=raise
  the tests:           ./scripts/test.sh
TEXT
