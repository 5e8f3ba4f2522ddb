"""What makes a linear attention of pointwise maps: data, nothing else.

    O_i = sum_j s_ij v_j / z_i,   s_ij = <phi(q_i), phi(k_j)> w(i - j)
    z_i = max(sum_j s_ij, eps)  |  sum_j s_ij + eps  |  1
"""

from dataclasses import dataclass, replace
from typing import Callable, Optional

import numpy as np

from . import feature_maps
from .reweighting import Cosine, Unweighted


@dataclass(frozen=True)
class LinearMethod:
    feature_map: Callable
    reweighting: type = Unweighted
    normalizer: Optional[str] = "add"  # "clamp", "add" or None
    eps: float = 1e-6

    def denominator(self, total):
        """z from sum_j s_ij, any shape. NaN stays NaN."""
        if self.normalizer == "clamp":
            return np.maximum(total, self.eps)
        if self.normalizer == "add":
            return total + self.eps
        return np.ones(np.shape(total))

    def with_(self, **changes):
        return replace(self, **changes)


METHODS = {
    # Qin et al., ICLR 2022. The denominator is clamped, not shifted.
    "cosformer": LinearMethod(feature_maps.relu, Cosine, "clamp"),
    # The activation that users report to train better in some models.
    "cosformer-elu": LinearMethod(feature_maps.elu_plus_one, Cosine, "clamp"),
    # Katharopoulos et al., ICML 2020.
    "linear-elu": LinearMethod(feature_maps.elu_plus_one),
    "linear-relu": LinearMethod(feature_maps.relu),
}


def default_max_length(queries, keys, query_offset=0, key_offset=0):
    """M as the authors' code sets it at each call: what covers all positions."""
    return max(queries + query_offset, keys + key_offset, 1)
