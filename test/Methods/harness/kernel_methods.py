"""The methods that are not of pointwise features, with keys that suit short sequences:
for the files that run every method through one thing.
"""

from functools import partial

from numeric_method import KernelMethod, SoftMethod
from printed_constant import printed_projection
from reference.efficient_attention import efficient_attention
from reference.gaussian_attention import gaussian_attention
from reference.nystromformer import nystromformer
from reference.performer import performer
from reference.tolerance import (BOUNDS, NYSTROMFORMER_BOUNDS, PERFORMER_BOUNDS,
                                 SOFT_BOUNDS)


def performer_method(keys, element_type="f32"):
    """Performer with the projection that these keys make the compiler draw, for f64
    programs in f64."""
    def attention(q, k, v, **options):
        projection = printed_projection(f"--approximate=performer,{keys}", q.shape[-1], element_type)
        return performer(q, k, v, projection, **options)

    return KernelMethod(attention, PERFORMER_BOUNDS, causal=True)


# By name and keys, as they stand behind --approximate=.
KERNEL_METHODS = {
    "soft,landmarks=8": SoftMethod(8),
    "soft-norm,landmarks=8": SoftMethod(8, symmetric_normalization=True),
    "nystromformer,landmarks=8": KernelMethod(partial(nystromformer, landmarks=8), NYSTROMFORMER_BOUNDS),
    "performer,features=48": performer_method("features=48"),
    "efficient": KernelMethod(efficient_attention, BOUNDS),
    "gaussian": KernelMethod(gaussian_attention, SOFT_BOUNDS),
}
