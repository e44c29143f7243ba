"""All countries under all texts in NumPy, after `main.rs` has written what they are computed from: what we have to be as fast as.

Whole arrays at a time, in double precision. `python3 vectors.py FOLDER` prints our times beside its own, and fails if it does not
compute the same.
"""

import json
import sys
import time
from pathlib import Path

import numpy as np

FOLDER = Path(sys.argv[1])
WRITTEN = json.loads((FOLDER / "scenes.json").read_text())
READ = WRITTEN["readings"]

# Results must be the same but for the rounding of double precision; shares of readings may differ by two in a thousand, because
# ours are made in single precision.
SAME = 1e-9
SAME_SHARE = 0.002

# Which number of a point settles what (the table of `dimensions.rs`).
MEAN, RATIO, STRENGTH, LEVEL, COUNT, OVERLAY, SLOPE, ITEM, BREADTH, THRESHOLD, COMMON = range(11)
OWN = 11
STANCES = 32
BURDEN = 63
# Numbers that differ by the rounding of single precision only are equal.
TIE = 1e-3
NO_MARGIN = 1e-5


def numbered(threshold):
    """A threshold is null where only what is known stops a sale."""
    return np.inf if threshold is None else threshold


class Fixed:
    """The parts of a scene that do not change, as arrays."""

    def __init__(self, scene):
        texts = scene["texts"]
        self.scene = scene
        self.rule = scene["rule"]
        self.scores = np.array(scene["scores"])
        self.relevance = np.array(scene["relevance"])
        self.stances = np.array([text["stances"] for text in texts])
        self.reversed = np.array([text["reversed"] for text in texts], dtype=bool)
        self.discounted = np.array([text["overlay"] for text in texts])
        gates = [text["gate"] or {"threshold": None, "breadth": 0.0} for text in texts]
        self.has_gate = np.array([text["gate"] is not None for text in texts])
        self.thresholds = np.array([numbered(gate["threshold"]) for gate in gates])
        self.breadths = np.array([gate["breadth"] for gate in gates])
        self.burdens = np.array([text["burdens"] for text in texts]).T
        factors = len(scene["groups"])
        self.security = np.isin(np.arange(factors), scene["security"])
        members = np.array(scene["groups"])
        self.groups = np.equal.outer(np.unique(members), members)
        self.overlay = np.zeros(factors)
        for member in scene["overlay"]:
            self.overlay[member["factor"]] += member["share"]
        self.overlay /= self.overlay.sum()
        self.harms = np.zeros(factors)
        for harm in scene["harms"]:
            self.harms[harm["factor"]] += harm["share"]


def scaled(counts):
    """Shares of the last axis, all 0 where they sum to nothing."""
    total = counts.sum(axis=-1, keepdims=True)
    return np.divide(counts, total, out=np.zeros_like(counts), where=total > 0)


def by_group(counts, groups):
    """Counts, such that each group counts as much as the largest of it."""
    of_group = [(counts * group, group) for group in groups]
    changed = np.zeros_like(counts)
    for own, group in of_group:
        total = own.sum(axis=-1, keepdims=True)
        largest = own.max(axis=-1, keepdims=True)
        part = np.divide(largest, total, out=np.zeros_like(total), where=total > 0)
        changed += own * part
    return changed


def results(fixed, ratio):
    """Risk, number that decides, distance past the stop rule, and result, after the ratio has changed."""
    scene, rule = fixed.scene, fixed.rule
    emphasis = np.array([0.0, 1.0, ratio, ratio**2, ratio**3])
    counts = emphasis[fixed.stances] * fixed.relevance
    if rule["byGroup"]:
        counts = by_group(counts, fixed.groups)
    weights = scaled(counts)
    of_security = scaled(counts * fixed.security)
    left = np.ones(len(fixed.relevance))
    relieved = 0.0
    for condition in scene["conditions"]:
        relieved += condition["shift"]
        for closes in condition["closes"]:
            left[closes["factor"]] *= 1 - closes["share"]
    relieved = max(relieved, min(scene["floor"], 0.0))
    after = np.minimum(fixed.scores + (100 - fixed.scores) * (1 - left), 100)
    odds = scene["level"] + scene["shift"] + relieved + scene["slope"] / 10 * ((50 - after) @ fixed.harms)

    def mean(weights):
        turned = np.where(fixed.reversed, weights, 0)
        plain = weights - turned
        if rule["geometric"]:
            sums = np.log(np.maximum(after, 1)) @ plain.T + np.log(np.maximum(100 - after, 1)) @ turned.T
            found = np.exp(sums)
        else:
            found = after @ plain.T + (100 - after) @ turned.T
        return np.where(weights.any(axis=1), np.minimum(found, 100), 50)

    signs = np.where(fixed.reversed, -1, 1) * fixed.overlay
    level = after @ signs.T + 100 * (fixed.reversed * fixed.overlay).sum(axis=1)
    discount = 1 - rule["strength"] * np.maximum(1 - level / rule["reference"], 0)
    decides = mean(weights) * np.where(fixed.discounted, discount, 1)
    decides = np.where(fixed.burdens == 2, np.minimum(decides, mean(of_security)), decides)
    favour = np.where(fixed.burdens < 0, np.inf, rule["favour"])
    against = np.where(fixed.burdens > 0, favour, rule["against"])
    own = odds[:, None] + fixed.breadths
    tested = fixed.has_gate & np.isfinite(fixed.thresholds)
    limits = np.where(tested, fixed.thresholds, 0.5)
    past = np.where(tested, own - np.log(limits / (1 - limits)), np.nan)
    shut = fixed.has_gate & (1 / (1 + np.exp(-own)) > fixed.thresholds)
    band = 1 + (decides >= against - scene["rounding"]) * (1 + (decides >= favour - scene["rounding"]))
    return 1 / (1 + np.exp(-odds)), decides, past, np.where(shut, 0, band)


def start(code, least):
    """The coordinate from which on a code holds that is at least so much; every code counts once, the central one once more."""
    if code is None or least > code["high"]:
        return np.inf
    return (max(least - code["low"], 0) + (code["central"] < least)) / (code["high"] - code["low"] + 2)


class AllReadings:
    """The readings of all countries."""

    def __init__(self, fixed):
        self.fixed = fixed
        readings = READ["readings"]
        self.every_point = np.fromfile(FOLDER / "points.f32", dtype="<f4").reshape(-1, 64).astype(float)
        self.points = self.every_point[:readings]
        self.orders = np.fromfile(FOLDER / "orders.u16", dtype="<u2").reshape(-1, readings)
        texts = READ["texts"]
        self.codes = np.array([[[start(one, code) for code in range(1, 5)] for one in text["stances"]] for text in texts])
        self.burden_from = np.array([[start(one, 1) for one in text["burdens"]] for text in texts])
        self.security_from = np.array([[start(one, 2) for one in text["burdens"]] for text in texts])
        self.refuses = np.array([[one is None for one in text["burdens"]] for text in texts])
        self.overlay_shares = np.array([text["overlayShare"] for text in texts])
        self.errors = np.array(READ["errors"])

    def shares(self, scores):
        """The shares of the four results of each country under each text."""
        fixed, points, spread = self.fixed, self.points, READ["spread"]
        scene, rule = fixed.scene, fixed.rule
        between = lambda ends, dimension: ends[0] + (ends[1] - ends[0]) * points[:, dimension]
        factors = len(scene["groups"])
        low, high = np.log(spread["ratio"])
        ratio = np.exp(low + (high - low) * points[:, RATIO])
        emphasis = np.stack([np.zeros_like(ratio), np.ones_like(ratio), ratio, ratio**2, ratio**3], axis=1)
        stances = points[:, STANCES : STANCES + factors]
        grouped = points[:, COUNT] < spread["byGroup"]
        geometric = points[:, MEAN] < spread["geometric"]
        strength = between(spread["strength"], STRENGTH)
        slope = between(spread["slope"], SLOPE)
        shift = scene["shift"] + spread["item"] * (2 * points[:, ITEM] - 1)
        base = scene["level"] + spread["level"] * points[:, LEVEL] + shift
        # By text: how each reading takes it, which is the same for all countries.
        taken = []
        for text, written in enumerate(READ["texts"]):
            code = (stances[:, :, None] >= self.codes[text]).sum(axis=2)
            counts = np.take_along_axis(emphasis, code, axis=1) * fixed.relevance
            counts = np.where(grouped[:, None], by_group(counts, fixed.groups), counts)
            asks = np.isfinite(self.security_from[text]).any()
            limit = np.full(len(points), np.inf)
            if written["gate"] is not None and written["gate"]["threshold"][0] is not None:
                threshold = between(written["gate"]["threshold"], THRESHOLD)
                limit = np.log(threshold / (1 - threshold)) - between(written["gate"]["breadth"], BREADTH) + NO_MARGIN
            taken.append((scaled(counts), scaled(counts * fixed.security) if asks else None, limit))
        found = np.empty((len(scores), len(taken), 4))
        burden = points[:, BURDEN]
        for country, score in enumerate(scores):
            errors = self.every_point[self.orders[country]]
            error = self.errors[country]
            drawn = score + error * (
                np.sqrt(spread["common"]) * errors[:, COMMON, None]
                + np.sqrt(1 - spread["common"]) * errors[:, OWN : OWN + factors]
            )
            drawn = np.clip(drawn, 0, 100)
            odds = base + scene["slope"] / 10 * slope * ((50 - drawn) @ fixed.harms)
            logarithms = np.log(np.maximum(drawn, 1))
            turned_logarithms = np.log(np.maximum(100 - drawn, 1))
            value = np.where(geometric[:, None], logarithms, drawn)
            turned_value = np.where(geometric[:, None], turned_logarithms, 100 - drawn)
            for text, (weights, of_security, limit) in enumerate(taken):
                reversed_ = fixed.reversed[text]
                any_reversed = reversed_.any()
                values = np.where(reversed_, turned_value, value) if any_reversed else value

                def mean(weights):
                    sums = np.einsum("ij,ij->i", weights, values)
                    sums = np.where(geometric, np.exp(np.where(geometric, sums, 0)), sums)
                    return np.where(weights.any(axis=1), sums, 50)

                number = mean(weights)
                if self.overlay_shares[text] > 0:
                    counted = np.where(reversed_, 100 - drawn, drawn) if any_reversed else drawn
                    discount = 1 - strength * np.maximum(1 - counted @ fixed.overlay / rule["reference"], 0)
                    number *= np.where(points[:, OVERLAY] < self.overlay_shares[text], discount, 1)
                if of_security is not None:
                    asked = burden >= self.security_from[text, country]
                    number = np.where(asked, np.minimum(number, mean(of_security)), number)
                favour = np.inf if self.refuses[text, country] else rule["favour"]
                against = np.where(burden >= self.burden_from[text, country], favour, rule["against"])
                band = 1 + (number >= against - TIE) * (1 + (number >= favour - TIE))
                result = np.where(odds > limit, 0, band)
                found[country, text] = np.bincount(result, minlength=4)
        return found / len(points)


def median(runs, task):
    """Median time in milliseconds."""
    times = []
    for run in range(runs):
        begin = time.perf_counter()
        task(run)
        times.append(time.perf_counter() - begin)
    return 1000 * sorted(times)[runs // 2]


def main():
    worst = 0.0
    for scene in WRITTEN["scenes"]:
        expected = scene["expected"]
        *found, disposition = results(Fixed(scene), scene["rule"]["ratio"])
        for name, numbers in zip(("risk", "decides", "past"), found):
            ours = np.array(expected[name], dtype=float)
            if ours.shape != numbers.ravel().shape or (np.isnan(ours) != np.isnan(numbers.ravel())).any():
                sys.exit(f"ours and NumPy do not tell {name} of the same countries")
            worst = max(worst, np.nanmax(np.abs(ours - numbers.ravel())))
        if (np.array(expected["disposition"]) != disposition.ravel()).any():
            sys.exit("results of ours and of NumPy differ")
    if not worst <= SAME:
        sys.exit(f"ours and NumPy differ by {worst}")
    fixed = Fixed(WRITTEN["scenes"][0])
    median(100, lambda run: results(fixed, 2 + run / 100))
    vectors = median(101, lambda run: results(fixed, 2 + run / 100))
    every = AllReadings(fixed)
    apart = np.abs(every.shares(fixed.scores).ravel() - np.array(READ["expected"])).max()
    if not apart <= SAME_SHARE:
        sys.exit(f"shares of ours and of NumPy differ by {apart}")
    all_readings = median(5, lambda _: every.shares(fixed.scores))
    print(f"   NumPy {np.__version__}: results differ by {worst:.1e} at most, shares of readings by {100 * apart:.3f} in 100")
    for what, ours, other in (
        ("results of all countries after a change", WRITTEN["ours"]["results"], vectors),
        (f"{READ['readings']} readings of all countries", WRITTEN["ours"]["readings"], all_readings),
    ):
        print(f"   {what:<48} ours {ours:.3f} ms, NumPy {other:.3f} ms: {other / ours:.2f} times")


main()
