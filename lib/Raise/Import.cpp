//===- Import.cpp - Attention that another dialect has an operation for ---===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   "iree_linalg_ext.attention"(%q, %k, %v, %scale, %mask, %o) …
//   "tm_tensor.attention"(%q, %k, %v, %mask, %o) …
//                              ↦  attn.softmax_attention
//
// in generic form, because those dialects are not registered here. What an
// attribute that is not known means is not known either: it is refused by name.
//
//===----------------------------------------------------------------------===//

#include "Import.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::raise;

static constexpr StringLiteral kIree = "iree_linalg_ext.attention";
static constexpr StringLiteral kTMTensor = "tm_tensor.attention";
static constexpr StringLiteral kOnnx = "onnx.Attention";
static constexpr StringLiteral kOnnxLinear = "onnx.LinearAttention";
static constexpr StringLiteral kTorch = "torch.operator";

/// Erases `op` and what only it used.
static void eraseWithProducers(Operation *op) {
  llvm::SetVector<Operation *> producers;
  for (Value operand : op->getOperands())
    if (Operation *producer = operand.getDefiningOp())
      producers.insert(producer);
  op->erase();
  for (Operation *producer : producers) {
    bool isLeftOut = producer->getName().getStringRef() == "onnx.NoValue";
    if (producer->use_empty() && (isLeftOut || isOpTriviallyDead(producer)))
      eraseWithProducers(producer);
  }
}

/// What an operation is called; in torch.operator that is an attribute.
static StringRef getForeignName(Operation *op) {
  StringRef name = op->getName().getStringRef();
  auto named = name == kTorch ? op->getAttrOfType<StringAttr>("name") : nullptr;
  return named ? named.getValue() : name;
}

static bool isForeignAttention(Operation *op) {
  return !op->isRegistered() &&
         llvm::is_contained({kIree, kTMTensor, kOnnx, kOnnxLinear},
                            getForeignName(op));
}

unsigned mlir::attn::importForeignAttention(
    Operation *root, bool replace,
    llvm::function_ref<void(Operation *, StringRef)> refused) {
  SmallVector<Operation *> ops;
  root->walk([&](Operation *op) {
    if (isForeignAttention(op))
      ops.push_back(op);
  });
  unsigned numRead = 0;
  for (Operation *op : ops) {
    std::string reason;
    ForeignReader reader(op, reason);
    if (failed(reader.read(replace))) {
      refused(op, reason);
      continue;
    }
    ++numRead;
    if (!replace)
      continue;
    for (auto [result, made] : llvm::zip(op->getResults(), reader.getResults()))
      result.replaceAllUsesWith(made);
    // With its destination, and what stands for operands that were left out.
    eraseWithProducers(op);
  }
  return numRead;
}

LogicalResult ForeignReader::read(bool replace) {
  StringRef name = getForeignName(op);
  if (name == kOnnxLinear)
    return readOnnxLinear(replace);
  FailureOr<Value> result = name == kIree       ? readIree(replace)
                            : name == kTMTensor ? readTMTensor(replace)
                                                : readOnnx(replace);
  if (succeeded(result))
    results.push_back(*result);
  return result;
}

//===----------------------------------------------------------------------===//
// What all have
//===----------------------------------------------------------------------===//

LogicalResult ForeignReader::refuseOtherAttributes(ArrayRef<StringRef> known,
                                                   StringRef prefix) {
  auto check = [&](DictionaryAttr attributes) -> LogicalResult {
    for (NamedAttribute attribute : attributes) {
      StringRef name = attribute.getName().getValue();
      StringRef bare = name;
      bare.consume_front(prefix);
      if (!llvm::is_contained(known, bare))
        return refuse("the attribute '" + name + "' is not known");
    }
    return success();
  };
  if (failed(check(op->getDiscardableAttrDictionary())))
    return failure();
  auto properties =
      dyn_cast_or_null<DictionaryAttr>(op->getPropertiesAsAttribute());
  return properties ? check(properties) : success();
}

LogicalResult ForeignReader::requireTensors(ValueRange values) {
  for (Value value : values) {
    auto type = dyn_cast<RankedTensorType>(value.getType());
    if (!type || !isa<FloatType>(type.getElementType())) {
      std::string found;
      llvm::raw_string_ostream(found) << value.getType();
      return refuse("expected ranked tensors of floats, found '" + found + "'");
    }
  }
  return success();
}

LogicalResult ForeignReader::requireMask(Value mask) {
  auto type = dyn_cast<RankedTensorType>(mask.getType());
  if (type && (type.getElementType().isInteger(1) ||
               isa<FloatType>(type.getElementType())))
    return success();
  return refuse("expected a mask of i1 or floats");
}

/// The sizes of a result by the sizes of what shares its dimensions.
static void collectSizes(OpBuilder &builder, Location loc,
                         const ForeignAttention &attention,
                         SmallVector<int64_t> &shape,
                         SmallVector<Value> &dynamic) {
  std::pair<Value, AffineMap> operands[] = {
      {attention.query, attention.queryMap},
      {attention.key, attention.keyMap},
      {attention.value, attention.valueMap},
      {attention.mask, attention.maskMap}};
  for (AffineExpr expr : attention.outputMap.getResults()) {
    int64_t size = ShapedType::kDynamic;
    Value atRunTime;
    for (auto [operand, map] : operands) {
      std::optional<unsigned> position =
          operand ? map.getResultPosition(expr) : std::nullopt;
      if (!position || !ShapedType::isDynamic(size))
        continue;
      size = cast<RankedTensorType>(operand.getType()).getDimSize(*position);
      if (ShapedType::isDynamic(size) && !atRunTime)
        atRunTime = tensor::DimOp::create(builder, loc, operand, *position);
    }
    shape.push_back(size);
    if (ShapedType::isDynamic(size))
      dynamic.push_back(atRunTime);
  }
}

Value ForeignReader::emit(const ForeignAttention &attention) {
  Location loc = op->getLoc();
  SmallVector<int64_t> shape;
  SmallVector<Value> dynamic;
  collectSizes(builder, loc, attention, shape, dynamic);
  Value empty = tensor::EmptyOp::create(builder, loc, shape,
                                        attention.elementType, dynamic);
  auto result = SoftmaxAttentionOp::create(
      builder, loc, TypeRange{empty.getType()}, attention.query, attention.key,
      attention.value, attention.mask, attention.scale, Value(), Value(),
      ValueRange{empty}, attention.causal, attention.emptyRow, ArrayAttr());
  SmallVector<AffineMap> maps = {attention.queryMap, attention.keyMap,
                                 attention.valueMap};
  if (attention.mask)
    maps.push_back(attention.maskMap);
  maps.push_back(attention.outputMap);
  auto structured = cast<AttnOpInterface>(result.getOperation());
  if (structured.getIndexingMapsArray() != maps)
    structured.setIndexingMapsAttr(builder.getAffineMapArrayAttr(maps));
  return result->getResult(0);
}

//===----------------------------------------------------------------------===//
// IREE
//===----------------------------------------------------------------------===//

/// Which of the foreign dimensions are n, s, d and e; the others lead. What
/// only queries and results have is n, the last of it: the rest are groups.
LogicalResult ForeignReader::classify(ArrayRef<AffineMap> maps,
                                      ForeignAttention &result) {
  AffineMap query = maps[0], key = maps[1], value = maps[2],
            output = maps.back();
  for (AffineMap map : maps)
    if (!map.isProjectedPermutation())
      return refuse("an indexing map is not a projected permutation");
  unsigned numDims = query.getNumDims();
  SmallVector<unsigned> lead, n, s, d, e;
  for (unsigned dim = 0; dim < numDims; ++dim) {
    bool q = query.isFunctionOfDim(dim), k = key.isFunctionOfDim(dim),
         v = value.isFunctionOfDim(dim), o = output.isFunctionOfDim(dim);
    if (q && o && !k && !v)
      n.push_back(dim);
    else if (k && v && !q && !o)
      s.push_back(dim);
    else if (q && k && !v && !o)
      d.push_back(dim);
    else if (v && o && !q && !k)
      e.push_back(dim);
    else if (o)
      lead.push_back(dim);
    else
      return refuse("a dimension is neither batch, query, key nor feature");
  }
  if (n.empty())
    return refuse("no dimension counts queries");
  if (s.size() != 1 || d.size() != 1 || e.size() != 1)
    return refuse("keys or features are counted by more than one dimension, or "
                  "by none");
  while (n.size() > 1)
    lead.push_back(n.front()), n.erase(n.begin());
  llvm::sort(lead);

  SmallVector<AffineExpr> renamed(numDims);
  unsigned next = 0;
  for (ArrayRef<unsigned> dims :
       {ArrayRef(lead), ArrayRef(n), ArrayRef(s), ArrayRef(d), ArrayRef(e)})
    for (unsigned dim : dims)
      renamed[dim] = builder.getAffineDimExpr(next++);
  auto rename = [&](AffineMap map) {
    return map.replaceDimsAndSymbols(renamed, {}, numDims, 0);
  };
  result.queryMap = rename(query);
  result.keyMap = rename(key);
  result.valueMap = rename(value);
  result.outputMap = rename(output);
  if (maps.size() == 5) {
    result.maskMap = rename(maps[3]);
    for (unsigned dim : {d.front(), e.front()})
      if (maps[3].isFunctionOfDim(dim))
        return refuse("the mask has a dimension of features");
  }
  return success();
}

FailureOr<Value> ForeignReader::readIree(bool replace) {
  // How IREE is to generate code changes no number.
  if (failed(refuseOtherAttributes({"indexing_maps", "operandSegmentSizes",
                                    "lowering_config", "compilation_info",
                                    "decomposition_config"})))
    return failure();
  auto attributes = op->getAttrOfType<ArrayAttr>("indexing_maps");
  unsigned numOperands = op->getNumOperands();
  if (!attributes || attributes.size() != numOperands ||
      (numOperands != 5 && numOperands != 6) || op->getNumResults() != 1)
    return refuse("expected query, key, value, scale, an optional mask and a "
                  "destination with a map each");
  bool masked = numOperands == 6;
  ForeignAttention attention;
  attention.query = op->getOperand(0);
  attention.key = op->getOperand(1);
  attention.value = op->getOperand(2);
  attention.scale = op->getOperand(3);
  Value destination = op->getOperand(numOperands - 1);
  if (failed(requireTensors(
          {attention.query, attention.key, attention.value, destination})))
    return failure();
  if (!isa<FloatType>(attention.scale.getType()))
    return refuse("expected a scale that is one float");
  SmallVector<AffineMap> maps;
  for (auto [i, attribute] : llvm::enumerate(attributes)) {
    auto map = dyn_cast<AffineMapAttr>(attribute);
    if (!map)
      return refuse("expected affine maps in 'indexing_maps'");
    if (i != 3)
      maps.push_back(map.getValue());
  }
  if (masked) {
    attention.mask = op->getOperand(4);
    if (failed(requireMask(attention.mask)))
      return failure();
    // Both kinds hold or become −∞, and nothing guards the division.
    attention.emptyRow = EmptyRow::Nan;
  }
  // The region may change the scores; one that yields them does not.
  if (op->getNumRegions() > 1)
    return refuse("expected one region");
  for (Region &region : op->getRegions()) {
    if (region.empty())
      continue;
    Block &block = region.front();
    if (!region.hasOneBlock() || block.getNumArguments() != 1 ||
        !llvm::hasSingleElement(block) || block.front().getNumOperands() != 1 ||
        block.front().getOperand(0) != block.getArgument(0))
      return refuse("the region changes the scores");
  }
  if (failed(classify(maps, attention)))
    return failure();
  attention.elementType = getElementTypeOrSelf(destination.getType());
  return replace ? emit(attention) : op->getResult(0);
}

//===----------------------------------------------------------------------===//
// torch-mlir
//===----------------------------------------------------------------------===//

FailureOr<Value> ForeignReader::readTMTensor(bool replace) {
  if (failed(refuseOtherAttributes({"operandSegmentSizes"})))
    return failure();
  unsigned numOperands = op->getNumOperands();
  if ((numOperands != 4 && numOperands != 5) || op->getNumResults() != 1)
    return refuse("expected query, key, value, an optional mask and a "
                  "destination");
  if (failed(requireTensors(op->getOperands().take_front(3))) ||
      failed(requireTensors(op->getOperands().take_back(1))) ||
      (numOperands == 5 && failed(requireMask(op->getOperand(3)))))
    return failure();
  ForeignAttention attention;
  attention.query = op->getOperand(0);
  attention.key = op->getOperand(1);
  attention.value = op->getOperand(2);
  auto rankOf = [](Value value) {
    return cast<RankedTensorType>(value.getType()).getRank();
  };
  unsigned rank = rankOf(attention.query);
  if (rank < 2 || llvm::any_of(
                      op->getOperands(),
                      [&](Value operand) { return rankOf(operand) != rank; }))
    return refuse("expected query, key, value and mask of one rank");
  unsigned lead = rank - 2;
  auto map = [&](unsigned row, unsigned column) {
    SmallVector<AffineExpr> results;
    for (unsigned i = 0; i < lead; ++i)
      results.push_back(builder.getAffineDimExpr(i));
    results.push_back(builder.getAffineDimExpr(lead + row));
    results.push_back(builder.getAffineDimExpr(lead + column));
    return AffineMap::get(lead + 4, 0, results, builder.getContext());
  };
  constexpr unsigned n = 0, s = 1, d = 2, e = 3;
  attention.queryMap = map(n, d);
  attention.keyMap = map(s, d);
  attention.valueMap = map(s, e);
  attention.outputMap = map(n, e);
  if (numOperands == 5) {
    attention.mask = op->getOperand(3);
    attention.maskMap = map(n, s);
    attention.emptyRow = EmptyRow::Nan;
  }
  attention.elementType = getElementTypeOrSelf(op->getResult(0).getType());
  return replace ? emit(attention) : op->getResult(0);
}
