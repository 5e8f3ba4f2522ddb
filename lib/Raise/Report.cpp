//===- Report.cpp - What was raised, and what was not and why -------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Raise/Report.h"
#include "Raiser.h"
#include "attn/Dialect/Attn/ProbabilitiesUsed.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/Support/Format.h"

using namespace mlir;
using namespace mlir::attn;

static std::string functionOf(Operation *op) {
  auto function = op->getParentOfType<FunctionOpInterface>();
  return function ? function.getName().str() : "";
}

static int64_t product(int64_t lhs, int64_t rhs) {
  return ShapedType::isDynamic(lhs) || ShapedType::isDynamic(rhs)
             ? ShapedType::kDynamic
             : lhs * rhs;
}

static std::string formatNumber(double number) {
  std::string result;
  llvm::raw_string_ostream(result) << llvm::format("%g", number);
  return result;
}

/// What all forms have. The query is the first operand.
static AttentionReport describeSizes(AttnOpInterface structured) {
  AttentionReport report(functionOf(structured), structured->getLoc());
  SmallVector<AffineMap> maps = structured.getIndexingMapsArray();
  unsigned numLead = structured.getNumLeadingDims();
  auto size = [&](Dim dim) {
    return structured.getStaticDimSize(*structured.getDimPosition(dim));
  };
  report.queries = size(Dim::Query);
  report.keys = size(Dim::Key);
  report.features =
      size(structured.getDimPosition(Dim::Component) ? Dim::Component
                                                     : Dim::Feature);
  report.valueFeatures = size(Dim::Value);

  // Leading dimensions that keys and values lack are groups; the last other one
  // is heads.
  SmallVector<unsigned> shared;
  for (unsigned lead = 0; lead < numLead; ++lead) {
    if (maps[1].isFunctionOfDim(lead) || maps[2].isFunctionOfDim(lead))
      shared.push_back(lead);
    else
      report.groups = product(report.groups, structured.getStaticDimSize(lead));
  }
  if (!shared.empty()) {
    report.heads = structured.getStaticDimSize(shared.pop_back_val());
    for (unsigned lead : shared)
      report.batch = product(report.batch, structured.getStaticDimSize(lead));
  }

  llvm::raw_string_ostream(report.elementType)
      << getElementTypeOrSelf(structured->getOperand(0).getType());
  return report;
}

static AttentionReport describe(SoftmaxAttentionOp op) {
  auto structured = cast<AttnOpInterface>(op.getOperation());
  SmallVector<AffineMap> maps = structured.getIndexingMapsArray();
  AttentionReport report = describeSizes(structured);
  report.causal = op.getCausal();
  if (Value mask = op.getMask()) {
    bool boolean = getElementTypeOrSelf(mask.getType()).isInteger(1);
    bool byQuery =
        maps[3].isFunctionOfDim(*structured.getDimPosition(Dim::Query));
    report.mask = !boolean ? "additive" : byQuery ? "boolean" : "key padding";
  }
  report.scale = "1/sqrt(D)";
  if (Value scale = op.getScale()) {
    FloatAttr number;
    report.scale = matchPattern(scale, m_Constant(&number))
                       ? formatNumber(number.getValueAsDouble())
                       : "run time";
  }
  report.emptyRow = stringifyEmptyRow(op.getEmptyRow()).str();
  report.probabilitiesUsed = op->hasAttr(kProbabilitiesUsed);
  return report;
}

static AttentionReport describeLinear(AttnOpInterface op, bool causal,
                                      Value keyMask) {
  AttentionReport report = describeSizes(op);
  report.linearForm = op->getName().getStringRef().str();
  report.causal = causal;
  if (keyMask)
    report.mask = "key padding";
  return report;
}

std::vector<AttentionReport> mlir::attn::collectAttentions(Operation *module) {
  std::vector<AttentionReport> reports;
  module->walk([&](AttnOpInterface op) {
    if (auto softmax = dyn_cast<SoftmaxAttentionOp>(*op))
      reports.push_back(describe(softmax));
    else if (auto linear = dyn_cast<LinearAttentionOp>(*op))
      reports.push_back(
          describeLinear(op, linear.getCausal(), linear.getKeyMask()));
    else if (auto step = dyn_cast<LinearAttentionStepOp>(*op))
      reports.push_back(describeLinear(op, /*causal=*/true, Value()));
    else if (auto landmarks = dyn_cast<NystromAttentionOp>(*op))
      reports.push_back(
          describeLinear(op, /*causal=*/false, landmarks.getKeyMask()));
  });
  return reports;
}

std::vector<RefusalReport> mlir::attn::collectRefusals(Operation *module,
                                                       bool strict) {
  std::vector<RefusalReport> reports;
  auto visit = [&](FunctionOpInterface function) {
    if (function.isExternal())
      return WalkResult::advance();
    raise::Raiser raiser(function, strict);
    raiser.run(/*replace=*/false);
    for (const raise::RefusalNote &note : raiser.getRefusals())
      reports.push_back({function.getName().str(), note.at->getLoc(),
                         note.reason, note.op->getName().getStringRef().str()});
    return WalkResult::skip();
  };
  module->walk<WalkOrder::PreOrder>(visit);
  return reports;
}

static std::string text(int64_t size) {
  return ShapedType::isDynamic(size) ? "?" : std::to_string(size);
}

void mlir::attn::printReport(raw_ostream &os,
                             ArrayRef<AttentionReport> attentions,
                             ArrayRef<RefusalReport> refusals) {
  for (const AttentionReport &report : attentions) {
    os << (report.linearForm.empty() ? "" : "linear ") << "attention in @"
       << report.function << ": batch " << text(report.batch) << ", heads ";
    if (report.groups != 1)
      os << text(report.groups) << "x";
    os << text(report.heads) << ", N " << text(report.queries) << ", S "
       << text(report.keys) << ", D " << text(report.features);
    if (report.valueFeatures != report.features)
      os << ", Dv " << text(report.valueFeatures);
    os << ", " << report.elementType;
    if (report.causal)
      os << ", causal";
    os << (report.mask.empty() ? ", no mask" : ", mask " + report.mask);
    if (report.linearForm.empty())
      os << ", scale " << report.scale << ", empty row " << report.emptyRow;
    if (report.probabilitiesUsed)
      os << ", probabilities used elsewhere";
    os << "\n";
  }
  for (const RefusalReport &report : refusals)
    os << "not raised in @" << report.function << ": " << report.reason << " ("
       << report.operation << ")\n";
}
