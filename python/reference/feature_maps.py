"""Pointwise feature maps phi, float64 -> float64 of the same shape.

NaN stays NaN, as in PyTorch.
Sources: relu: Qin et al., "cosFormer", ICLR 2022; elu(x) + 1: Katharopoulos et
al., "Transformers are RNNs", ICML 2020.
"""

import numpy as np


def identity(x):
    """x"""
    return x


def relu(x):
    """max(x, 0)"""
    return np.maximum(x, 0.0)


def elu_plus_one(x):
    """elu(x) + 1, which is x + 1 above zero and exp(x) below."""
    return np.where(x > 0, x + 1.0, np.exp(np.minimum(x, 0.0)))
