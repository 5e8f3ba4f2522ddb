//===- AttnBufferize.cpp - BufferizableOpInterface ------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Destination-passing bufferization: the op on tensors becomes the op on
// memrefs.
//
//===----------------------------------------------------------------------===//

#include "attn/Dialect/Attn/Attn.h"
#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/Bufferization/IR/DstBufferizableOpInterfaceImpl.h"
#include "mlir/IR/DialectRegistry.h"

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::bufferization;

namespace {
/// `firstIsWriteOnly`: the first destination is only written; the others, and
/// all inputs, are read.
template <typename OpTy, bool firstIsWriteOnly>
struct AttnBufferization
    : DstBufferizableOpInterfaceExternalModel<
          AttnBufferization<OpTy, firstIsWriteOnly>, OpTy> {
  bool bufferizesToMemoryRead(Operation *op, OpOperand &operand,
                              const AnalysisState &) const {
    auto dst = cast<DestinationStyleOpInterface>(op);
    return !(firstIsWriteOnly && &operand == dst.getDpsInitOperand(0));
  }

  LogicalResult bufferize(Operation *op, RewriterBase &rewriter,
                          const BufferizationOptions &options,
                          BufferizationState &state) const {
    auto dst = cast<DestinationStyleOpInterface>(op);
    if (dst.hasPureBufferSemantics())
      return success();
    if (!dst.hasPureTensorSemantics())
      return op->emitOpError("expected either only tensors or only memrefs");
    SmallVector<Value> operands, results;
    for (OpOperand &operand : op->getOpOperands()) {
      if (!isa<TensorType>(operand.get().getType())) {
        operands.push_back(operand.get());
        continue;
      }
      FailureOr<Value> buffer =
          getBuffer(rewriter, operand.get(), options, state);
      if (failed(buffer))
        return failure();
      operands.push_back(*buffer);
      if (dst.isDpsInit(&operand))
        results.push_back(*buffer);
    }
    OperationState newState(op->getLoc(), op->getName(), operands, TypeRange(),
                            op->getAttrs());
    newState.propertiesAttr = op->getPropertiesAsAttribute();
    rewriter.setInsertionPoint(op);
    rewriter.create(newState);
    replaceOpWithBufferizedValues(rewriter, op, results);
    return success();
  }
};
} // namespace

void mlir::attn::registerBufferizableOpInterfaceExternalModels(
    DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, AttnDialect *) {
    SoftmaxAttentionOp::attachInterface<
        AttnBufferization<SoftmaxAttentionOp, true>>(*context);
    LinearAttentionOp::attachInterface<
        AttnBufferization<LinearAttentionOp, true>>(*context);
    LinearAttentionStepOp::attachInterface<
        AttnBufferization<LinearAttentionStepOp, true>>(*context);
    LinearReadoutOp::attachInterface<AttnBufferization<LinearReadoutOp, true>>(
        *context);
    NystromAttentionOp::attachInterface<
        AttnBufferization<NystromAttentionOp, true>>(*context);
    SegmentMeanOp::attachInterface<AttnBufferization<SegmentMeanOp, true>>(
        *context);
    NewtonInverseOp::attachInterface<AttnBufferization<NewtonInverseOp, true>>(
        *context);
    CholeskyInverseOp::attachInterface<
        AttnBufferization<CholeskyInverseOp, true>>(*context);
    LinearStateOp::attachInterface<AttnBufferization<LinearStateOp, false>>(
        *context);
    MergeStateOp::attachInterface<AttnBufferization<MergeStateOp, false>>(
        *context);
  });
}
