//===- MatchProduct.cpp - Queries and keys --------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The product under the score: Σ_d of factors that depend on the key, which
// together are the key, and of factors that do not, which are the query.
//
//   r[i] · Σ_d (q[i,d] / n[i]) · w[d] · k[j,d]  ↦  query r·q·w/n, key k
//
// Numbers and scalars leave the sum (A1). A query or key of several factors is
// computed by an elementwise operation of its own.
//
//===----------------------------------------------------------------------===//

#include "Match.h"

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::raise;

/// One tensor is read where it is; a product of several is computed.
Reading Matcher::readProduct(ArrayRef<const Expr *> factors,
                             ArrayRef<const Expr *> divisors) {
  if (factors.size() == 1 && divisors.empty())
    return read(factors.front(), /*allowScale=*/true);
  Reading reading;
  reading.expr = factors.front();
  for (const Expr *factor : factors.drop_front())
    reading.expr = context.mul(reading.expr, factor);
  for (const Expr *divisor : divisors)
    reading.expr = context.div(reading.expr, divisor);
  return reading;
}

LogicalResult Matcher::matchProduct(Attention &result, const Scale &given,
                                    const Expr *reduce) {
  const Expr *body = reduce;
  SmallVector<Atom, 1> variables;
  while (body->isReduce(Reduction::Add) || body->is(Node::Load)) {
    if (body->is(Node::Load)) {
      const Expr *next = unfolder.step(body);
      if (!next)
        break;
      body = next;
      continue;
    }
    if (!space.getExtent(body->variable).isOne())
      variables.push_back(body->variable);
    body = body->operands[0];
  }
  Atom j = result.keyVariable;
  Scale scale = given;
  scale.factors.clear();
  SmallVector<const Expr *> factors, divisors;
  SmallVector<const Expr *> queries, queryDivisors, keys, keyDivisors;
  unfolder.flattenProduct(body, factors, divisors);
  for (const Expr *factor : factors) {
    if (factor->free.empty())
      addScalar(scale, factor, /*divides=*/false);
    else
      (factor->dependsOn(j) ? keys : queries).push_back(factor);
  }
  for (const Expr *divisor : divisors) {
    if (divisor->free.empty())
      addScalar(scale, divisor, /*divides=*/true);
    else
      (divisor->dependsOn(j) ? keyDivisors : queryDivisors).push_back(divisor);
  }
  // What is shared by all keys of a query: a scale for each head, a norm.
  for (auto [factor, divides] : given.factors)
    (divides ? queryDivisors : queries).push_back(factor);
  if (queries.empty() || keys.empty())
    return refuse(reduce,
                  "the scores are not a product of one query and one key", 6);

  // Each side has the summed dimensions, and what multiplies a key belongs to
  // the key: a factor of the pair of both would make keys for every query.
  auto first = [&](SmallVectorImpl<const Expr *> &side) {
    auto it = llvm::find_if(side, [&](const Expr *factor) {
      return llvm::all_of(variables, [&](Atom variable) {
        return factor->dependsOn(variable);
      });
    });
    if (it == side.end())
      return false;
    std::swap(*it, side.front());
    return true;
  };
  if (!first(queries) || !first(keys))
    return refuse(reduce, "queries and keys do not share the summed dimension",
                  6);
  for (ArrayRef<const Expr *> others :
       {ArrayRef(keys).drop_front(), ArrayRef(keyDivisors)})
    for (const Expr *other : others)
      for (Atom atom : other->free)
        if (!keys.front()->dependsOn(atom))
          return refuse(other, "the scores are multiplied by a tensor", 6);

  result.query = readProduct(queries, queryDivisors);
  result.key = readProduct(keys, keyDivisors);
  result.featureVariables.assign(variables.begin(), variables.end());
  result.scale = scale;
  return success();
}
