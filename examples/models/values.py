"""The numbers that are not stored: weights and images, made from a seed by NumPy's frozen generator.

RandomState's stream does not change between versions of NumPy, and what is done with it is sums and
products of float32, so everybody gets the same numbers.
"""

import numpy


def weights(seed, segments):
    """All weights of a model, one after the other: `segments` has [count, mean, standard deviation]."""
    random = numpy.random.RandomState(seed)
    parts = [random.standard_normal(count) * deviation + mean for count, mean, deviation in segments]
    return numpy.concatenate(parts).astype(numpy.float32)


def image(seed, channels, size):
    """Like a photograph in one thing: neighbours resemble each other, at all scales.

    A sum of noise in squares of 1, 2, 4 … pixels, each scale as strong as the next larger one by half.
    """
    random = numpy.random.RandomState(seed)
    total = numpy.zeros((1, channels, size, size), numpy.float32)
    square = 1
    while size % square == 0 and square < size:
        noise = random.standard_normal((1, channels, size // square, size // square)).astype(numpy.float32)
        total += numpy.float32(square) * noise.repeat(square, axis=2).repeat(square, axis=3)
        square *= 2
    return total / numpy.float32(square / 2)


def value(description):
    """An argument as models.json describes it: weights, an image, or None where it is a file."""
    kind = description["kind"]
    if kind == "weights":
        return weights(description["seed"], description["segments"])
    if kind == "image":
        return image(description["seed"], *description["shape"])
    return None
