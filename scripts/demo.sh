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

headline "2. A Vision Transformer block exported by PyTorch: find its attention, check it exactly"
echo "examples/vit/vit.mlir is what torch.export and torch-mlir wrote: no attention op in it, only loops"
echo "over scalars. attn-run finds the attention, compiles the block and compares with PyTorch's output."
echo
show $attn_run examples/vit/vit.mlir --function=main \
  --input=@examples/vit/image.npy --expected_output=@examples/vit/expected.npy

headline "3. The same block with its attention made linear by cosFormer"
echo "This changes the numbers: the model was not trained with this attention, and the error says how much."
echo
show $attn_run examples/vit/vit.mlir --function=main \
  --input=@examples/vit/image.npy --approximate=cosformer --compare=exact --benchmark

headline "4. A BERT layer with a padding mask"
show $attn_run examples/bert/bert.mlir --function=main \
  --input=@examples/bert/token_ids.npy --input=@examples/bert/attention_mask.npy \
  --expected_output=@examples/bert/expected.npy
echo
show $attn_run examples/bert/bert.mlir --function=main \
  --input=@examples/bert/token_ids.npy --input=@examples/bert/attention_mask.npy \
  --approximate=cosformer --compare=exact

headline "5. Why: one attention of 8 heads of 64, f32, while the sequence grows"
echo "Exact attention takes time that grows with the square of the tokens; cosFormer's grows in step with"
echo "them. Each time is the best of several calls on this machine ($(nproc) CPUs)."
echo
"$(./scripts/find-python.sh)" benchmarks/scaling.py $attn_run examples/scaling/attention.mlir

headline "Next"
cat <<'TEXT'
  your own model:      build/bin/attn-run MODEL.mlir --function=main --input=@x.npy --approximate=cosformer --compare=exact
  all options:         build/bin/attn-run --help
  see each stage:      build/bin/attn-run MODEL.mlir --compile-to=raise
  the tests:           ./scripts/test.sh
TEXT
