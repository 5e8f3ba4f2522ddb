//===- Soft.cpp - SOFT and SOFT++ -----------------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Lu et al., SOFT: Softmax-free Transformer with Linear Complexity, NeurIPS
// 2021: a Gaussian kernel through m landmarks among the keys. A, the kernel of
// the landmarks, is inverted by a fixed number of Newton iterations with the
// constants of the authors' code, or exactly. SOFT++ (Lu et al., Softmax-Free
// Linear Transformers, IJCV 2024) normalises that inverse by the row sums of A.
//
//===----------------------------------------------------------------------===//

#include "attn/Methods/LandmarkForm.h"
#include "attn/Methods/MethodRegistry.h"
#include "attn/Methods/ScaledOperands.h"
#include <cmath>

using namespace mlir;
using namespace mlir::attn;

static bool usesGrid(const MethodOptions &options) {
  return options.getText("sampler") == "avg2d";
}
static bool usesSubset(const MethodOptions &options) {
  return options.getText("sampler") == "index";
}
static bool usesCholesky(const MethodOptions &options) {
  return options.getText("inverse") == "cholesky";
}

/// What does not go together on a command line.
static std::optional<std::string> check(const MethodOptions &given) {
  bool isGrid = usesGrid(given);
  if (isGrid && !given.has("grid"))
    return "expected key 'grid' with sampler=avg2d";
  if (!isGrid && given.has("grid"))
    return "key 'grid' goes with sampler=avg2d";
  if (!isGrid && given.getGrid("landmarks"))
    return "expected a positive integer for key 'landmarks' without "
           "sampler=avg2d, found '" +
           given.getText("landmarks").str() + "'";
  if (!usesSubset(given) && given.has("seed"))
    return "key 'seed' goes with sampler=index";
  for (StringRef key : {"iterations", "alpha"})
    if (usesCholesky(given) && given.has(key))
      return ("key '" + key + "' goes with inverse=newton").str();
  if (std::optional<double> alpha = given.getNumber("alpha");
      alpha && !(*alpha > 0 && *alpha <= 2))
    return "expected a number above 0 and at most 2 for key 'alpha', beyond "
           "which the iteration cannot converge, found '" +
           given.getText("alpha").str() + "'";
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Landmarks
//===----------------------------------------------------------------------===//

static std::optional<Refusal> refuse(SoftmaxAttentionOp op,
                                     const MethodOptions &options) {
  if (std::optional<Refusal> refusal = refuseRootOfScale(op))
    return refusal;
  if (!usesGrid(options) && !usesSubset(options))
    return std::nullopt;
  std::string sampler = "sampler=" + options.getText("sampler").str();
  if (op.getMask())
    return Refusal{"its keys are masked, and " + sampler +
                       " takes landmarks from all",
                   "use sampler=avg"};
  auto attention = cast<AttnOpInterface>(op.getOperation());
  int64_t size =
      attention.getStaticDimSize(*attention.getDimPosition(Dim::Key));
  if (ShapedType::isDynamic(size))
    return Refusal{"the number of keys is not known, from which " + sampler +
                       " takes landmarks",
                   "use sampler=avg"};
  if (size == 0)
    return Refusal{"it has no keys"};
  if (!usesGrid(options))
    return std::nullopt;
  GridSize grid = *options.getGrid("grid");
  int64_t cells = grid.rows * grid.columns;
  if (size < cells)
    return Refusal{("it has " + Twine(size) + (size == 1 ? " key" : " keys") +
                    ", fewer than grid=" + options.getText("grid"))
                       .str()};
  // Nobody has as many class tokens: it is a picture of another size.
  if (size - cells >= cells)
    return Refusal{("it has " + Twine(size) +
                    " keys, at least twice as many as grid=" +
                    options.getText("grid") + ", which is one for all")
                       .str(),
                   "use sampler=avg"};
  return std::nullopt;
}

/// The rows and columns of `count` landmarks that are most like `grid`.
static GridSize factor(int64_t count, GridSize grid) {
  auto distance = [&](GridSize cells) {
    return std::abs(std::log(static_cast<double>(cells.rows) * grid.columns /
                             (static_cast<double>(cells.columns) * grid.rows)));
  };
  GridSize best{1, count};
  for (int64_t divisor = 1; divisor <= count / divisor; ++divisor) {
    if (count % divisor != 0)
      continue;
    for (GridSize cells : {GridSize{divisor, count / divisor},
                           GridSize{count / divisor, divisor}})
      if (distance(cells) < distance(best))
        best = cells;
  }
  return best;
}

static std::string print(GridSize grid) {
  return (Twine(grid.rows) + "x" + Twine(grid.columns)).str();
}

static Landmarks buildGridLandmarks(RewriterBase &rewriter,
                                    SoftmaxAttentionOp op,
                                    const MethodOptions &options, Value scale,
                                    MethodNotes &notes) {
  GridSize grid = *options.getGrid("grid");
  std::optional<GridSize> asked = options.getGrid("landmarks");
  GridSize wanted =
      asked ? *asked : factor(*options.getInteger("landmarks"), grid);
  GridSize count{std::min(wanted.rows, grid.rows),
                 std::min(wanted.columns, grid.columns)};
  std::string note = print(count) + " landmarks";
  if (count.rows != wanted.rows || count.columns != wanted.columns)
    note += ", not " + print(wanted);
  auto attention = cast<AttnOpInterface>(op.getOperation());
  int64_t others =
      attention.getStaticDimSize(*attention.getDimPosition(Dim::Key)) -
      grid.rows * grid.columns;
  if (others > 0)
    note += (", without the first " +
             (others == 1 ? Twine("key") : Twine(others) + " keys"))
                .str();
  notes.push_back(note);
  return buildGridMeans(rewriter, op, grid, count, scale);
}

static Landmarks buildLandmarks(RewriterBase &rewriter, SoftmaxAttentionOp op,
                                const MethodOptions &options, Value scale,
                                MethodNotes &notes) {
  if (usesGrid(options))
    return buildGridLandmarks(rewriter, op, options, scale, notes);
  int64_t count =
      clipLandmarks(op, {Dim::Key}, *options.getInteger("landmarks"), notes);
  if (count == 1)
    notes.push_back("with one landmark, all rows are multiples of the same");
  if (usesSubset(options))
    return buildKeySubset(rewriter, op, count, *options.getInteger("seed"),
                          scale);
  return buildSegmentMeans(rewriter, op, op.getKeyMutable(), /*isMasked=*/true,
                           count, scale);
}

//===----------------------------------------------------------------------===//
// The inverse
//===----------------------------------------------------------------------===//

/// With P = A + ridge · I, the iteration converges iff alpha · λmax(P)² is
/// below twice the square of the norm that scales its start. λmax(A) ≤ ‖A‖₁,
/// and ‖A‖₁ ≥ 1 as the diagonal of A is 1.
static InverseAttrInterface buildInverse(MLIRContext *context,
                                         const MethodOptions &options,
                                         MethodNotes &notes) {
  double ridge = *options.getNumber("ridge");
  if (usesCholesky(options)) {
    if (ridge == 0)
      notes.push_back("without a ridge, landmarks that coincide give NaN");
    return CholeskyAttr::get(context, ridge);
  }
  double alpha = *options.getNumber("alpha");
  NormOf normOf = NormOf::Matrix;
  if (ridge > 0 && alpha * (1 + ridge) * (1 + ridge) >= 2) {
    normOf = NormOf::Ridged;
    notes.push_back("the iteration starts from the norm of A + ridge, as from "
                    "that of A it may diverge");
  }
  if (alpha == 2)
    notes.push_back("alpha=2 does not converge where landmarks are far apart, "
                    "or all alike: rows are then 0");
  return NewtonAttr::get(context, NewtonScheme::SecondOrder,
                         *options.getInteger("iterations"), alpha, ridge,
                         normOf);
}

//===----------------------------------------------------------------------===//
// The methods
//===----------------------------------------------------------------------===//

template <bool isNormalized>
static FailureOr<SmallVector<Value>>
build(RewriterBase &rewriter, SoftmaxAttentionOp op,
      const MethodOptions &options, MethodNotes &notes) {
  LandmarkForm form;
  form.queryMap = form.keyMap =
      ExponentialAttr::get(op.getContext(), Logit::Distance);
  form.scale = buildRootOfScale(rewriter, op);
  form.keyLandmarks = buildLandmarks(rewriter, op, options, form.scale, notes);
  form.inverse = buildInverse(op.getContext(), options, notes);
  form.symmetricNormalization = isNormalized;
  return buildLandmarkForm(rewriter, op, form, notes);
}

/// What both methods have in common.
static Method &addKeys(Method &method) {
  return method
      .key({"landmarks", KeyKind::CountOrGrid, "49",
            "landmarks m; with avg2d also as a grid"})
      .key({"sampler",
            KeyKind::Choice,
            "avg",
            "means of segments, means over a grid, some of the keys",
            {"avg", "avg2d", "index"}})
      .key({"grid", KeyKind::Grid, "",
            "the last HxW keys are a picture, row by row (avg2d)"})
      .key({"seed", KeyKind::NonNegativeInteger, "0",
            "of the keys that are drawn (index)"})
      .key({"inverse",
            KeyKind::Choice,
            "newton",
            "as published, or exact",
            {"newton", "cholesky"}})
      .key({"iterations",
            KeyKind::PositiveInteger,
            "20",
            "of Newton's method",
            {},
            kMaxIterations})
      .key({"alpha", KeyKind::NonNegativeNumber, "1.8",
            "where Newton's method starts, at most 2"})
      .key({"ridge", KeyKind::NonNegativeNumber, "0.01",
            "added to the diagonal of A"})
      .check(check)
      .bidirectionalOnly()
      .refuseIf(refuse);
}

namespace mlir::attn::methods {
void registerSoft(MethodRegistry &registry) {
  addKeys(registry.add("soft"))
      .summary("a Gaussian kernel through landmarks, without softmax")
      .formula("O = G(Q̂, L) A⁺ G(L, K̂) V, G(x, l) = exp(−‖x − l‖²/2), "
               "A = G(L, L), x̂ = √scale x")
      .whenToUse("the model was trained with it: vision, long sequences")
      .source("Lu et al., SOFT, NeurIPS 2021")
      .example("sampler=avg2d,grid=14x14")
      .rewrite(build</*isNormalized=*/false>);
  addKeys(registry.add("soft-norm"))
      .summary("soft with the inverse normalised by the row sums of A")
      .formula("O = G(Q̂, L) D^-½ A⁺ D^-½ G(L, K̂) V, D = diag(A·1)")
      .whenToUse("the model was trained as SOFT++")
      .source("Lu et al., Softmax-Free Linear Transformers, IJCV 2024")
      .example("landmarks=64")
      .rewrite(build</*isNormalized=*/true>);
}
} // namespace mlir::attn::methods
