"""The formulas in PyTorch, as a user would write them: what the compiled kernels are compared with.

q [B, H, N, D], k [B, H, S, D], v [B, H, S, Dv] -> [B, H, N, Dv], all in q's type unless said otherwise.
"""

import math

import torch
import torch.nn.functional as F


def sdpa(q, k, v):
    return F.scaled_dot_product_attention(q, k, v)


def sdpa_causal(q, k, v):
    return F.scaled_dot_product_attention(q, k, v, is_causal=True)


def _angles(length, limit, device):
    position = torch.arange(length, dtype=torch.float64, device=device)
    angle = math.pi / 2 * position / limit
    return torch.cos(angle).float()[:, None], torch.sin(angle).float()[:, None]


def cosformer(q, k, v, eps=1e-6):
    """relu features, cos(pi/2 (i - j)/M) as two terms; Qin et al., ICLR 2022."""
    limit = max(q.shape[-2], k.shape[-2])
    qc, qs = _angles(q.shape[-2], limit, q.device)
    kc, ks = _angles(k.shape[-2], limit, k.device)
    fq, fk = torch.relu(q.float()), torch.relu(k.float())
    fq, fk = torch.cat([fq * qc, fq * qs], -1), torch.cat([fk * kc, fk * ks], -1)
    state = fk.transpose(-1, -2) @ v.float()
    z = (fq @ fk.sum(-2)[..., None]).clamp_min(eps)
    return ((fq @ state) / z).to(q.dtype)


def cosformer_causal(q, k, v, eps=1e-6, chunk=64):
    """The same with j <= i, in chunks: masked scores inside, the state of earlier chunks between."""
    length = q.shape[-2]
    cosine, sine = _angles(length, length, q.device)
    fq, fk = torch.relu(q.float()), torch.relu(k.float())
    fq, fk = torch.cat([fq * cosine, fq * sine], -1), torch.cat([fk * cosine, fk * sine], -1)

    def split(x):
        return x.unflatten(-2, (length // chunk, chunk))

    fq, fk, vc = split(fq), split(fk), split(v.float())
    state = fk.transpose(-1, -2) @ vc
    before = torch.cumsum(state, -3) - state
    sums = fk.sum(-2)
    sums_before = torch.cumsum(sums, -2) - sums
    scores = torch.tril(fq @ fk.transpose(-1, -2))
    out = scores @ vc + fq @ before
    z = scores.sum(-1, keepdim=True) + fq @ sums_before[..., None]
    return (out / z.clamp_min(eps)).flatten(-3, -2).to(q.dtype)


def _segment_means(x, m):
    """Means over m segments; m divides the length here."""
    return x.unflatten(-2, (m, x.shape[-2] // m)).mean(-2)


def _gaussian(x, y):
    return torch.exp(-0.5 * ((x * x).sum(-1, keepdim=True) + (y * y).sum(-1)[..., None, :] - 2 * x @ y.transpose(-1, -2)))


def soft(q, k, v, m=64, iterations=20):
    """Gaussian kernel through m landmarks, Newton-Raphson inverse; Lu et al., NeurIPS 2021."""
    scale = q.shape[-1] ** -0.25
    q, k = q.float() * scale, k.float() * scale
    landmarks = _segment_means(k, m)
    kernel = _gaussian(landmarks, landmarks)
    ridged = kernel + 0.01 * torch.eye(m)
    x = 1.8 / kernel.abs().sum(-2).amax(-1)[..., None, None] ** 2 * ridged
    for _ in range(iterations):
        x = 2 * x - x @ ridged @ x
    return _gaussian(q, landmarks) @ (x @ (_gaussian(landmarks, k) @ v.float()))


def nystromformer(q, k, v, m=64, iterations=6):
    """Softmax through landmarks; Xiong et al., AAAI 2021."""
    scale = q.shape[-1] ** -0.25
    q, k = q.float() * scale, k.float() * scale
    lq, lk = _segment_means(q, m), _segment_means(k, m)
    a = torch.softmax(lq @ lk.transpose(-1, -2), -1)
    z = a.transpose(-1, -2) / (a.abs().sum(-2).amax(-1) * a.abs().sum(-1).amax(-1))[..., None, None]
    eye = torch.eye(m)
    for _ in range(iterations):
        az = a @ z
        z = 0.25 * z @ (13 * eye - az @ (15 * eye - az @ (7 * eye - az)))
    return torch.softmax(q @ lk.transpose(-1, -2), -1) @ (z @ (torch.softmax(lq @ k.transpose(-1, -2), -1) @ v.float()))
