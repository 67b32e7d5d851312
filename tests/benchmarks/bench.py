"""The benchmark suite: every bar of the engine beside its peers in one run, as a table and as JSON.

    bench.py PEERS_FOLDER [--json FILE] [--only TEXT] [--rounds N] [--seconds S] [--scaling]

Every peer is a process of its own that stays warm; the measurements alternate, and only the one that measures runs (the others
are stopped), so that a disturbance meets all of them. A ratio is the median of the ratios of the rounds. A peer that is not
there is reported as missing; PyTorch is looked for in $CHALKNET_BENCH_PYTHON, else in python3.
"""
import argparse
import json
import os
import platform
import re
import shutil
import signal
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))

MLP = "relu softmax cross-entropy"
TINY = "tanh tanh half-sse"
# name, case, bars: (peer, kind, must, aim). "time": our time / theirs, at most; "speed": our speed / theirs, at least.
CASES = [
    ("784-128-10 SGD B=64", f"784,128,10 {MLP} sgd 64 60000", [("torch", "time", 0.40, 0.20), ("openblas", "time", 0.80, 0.45)]),
    ("784-128-10 SGD B=256", f"784,128,10 {MLP} sgd 256 60000", [("torch", "time", 0.65, 0.42), ("openblas", "time", None, None)]),
    ("784-128-10 SGD B=1024", f"784,128,10 {MLP} sgd 1024 60000", [("torch", "time", 0.90, 0.60), ("openblas", "time", None, None)]),
    ("784-128-10 Adam B=64", f"784,128,10 {MLP} adam 64 60000", [("torch", "time", 0.30, 0.15), ("openblas", "time", None, None)]),
    ("784-512-512-10 SGD B=64", f"784,512,512,10 {MLP} sgd 64 12000", [("torch", "time", 0.65, 0.45), ("openblas", "time", None, None)]),
    ("784-512-512-10 SGD B=256", f"784,512,512,10 {MLP} sgd 256 12000", [("torch", "time", 1.0, 0.80), ("openblas", "time", None, None)]),
    ("784-512-512-10 Adam B=64", f"784,512,512,10 {MLP} adam 64 12000", [("torch", "time", None, None), ("openblas", "time", None, None)]),
    ("2-8-8-1 B=10", f"2,8,8,1 {TINY} sgd 10 500",
     [("torch", "speed", 100, 300), ("typed", "speed", 6, 15), ("fann", "speed", 3, 8), ("plain", "speed", 3, 6)]),
]
SMALL = [
    ("2-1 B=10", f"2,1 {TINY} sgd 10 500"),
    ("2-1 B=1", f"2,1 {TINY} sgd 1 500"),
    ("2-4-1 sigmoid B=4", "2,4,1 sigmoid sigmoid binary-cross-entropy sgd 4 400"),
    ("2-4-1 sigmoid, 4 rows in all", "2,4,1 sigmoid sigmoid binary-cross-entropy sgd 4 4"),
    ("2-4-1 B=10", f"2,4,1 {TINY} sgd 10 500"),
    ("2-8-8-1 B=1", f"2,8,8,1 {TINY} sgd 1 500"),
    ("2-8-8-1 B=100", f"2,8,8,1 {TINY} sgd 100 500"),
    ("2-8-8-1 B=500", f"2,8,8,1 {TINY} sgd 500 500"),
    ("2-8-8-1 relu B=10", "2,8,8,1 relu sigmoid binary-cross-entropy sgd 10 500"),
    ("2-8×6-1 B=10", f"2,8,8,8,8,8,8,1 {TINY} sgd 10 500"),
    ("2-16×7-1 B=10", f"2,16,16,16,16,16,16,16,1 {TINY} sgd 10 500"),
    ("16-16×7-10 relu B=32", f"16,16,16,16,16,16,16,16,10 {MLP} sgd 32 2000"),
    ("4-16-3 softmax B=16", "4,16,3 relu softmax cross-entropy sgd 16 160"),
]
CASES += [(name, case, [("plain", "speed", 3, 6)]) for name, case in SMALL]

# The lesson on handwritten digits: name, arguments of digits_lesson, the number of its answer, milliseconds at most.
LESSON = [
    ("digits: pen to bars", ["pen"], "p95_ms", 16),
    ("digits: pen to bars, training", ["pen-training"], "p95_ms", 16),
    ("digits: test set read, OpenCL", ["test-set", "opencl"], "reading_ms", 200),
    ("digits: test set evaluated, OpenCL", ["test-set", "opencl"], "evaluating_ms", 200),
    ("digits: test set read, host", ["test-set", "host"], "reading_ms", 200),
    ("digits: test set evaluated, host", ["test-set", "host"], "evaluating_ms", 200),
    ("digits: MNIST files to pictures", ["first-grid"], "first_grid_ms", 1500),
]
LESSON_ROUNDS = 3

# Products of a training step: rows, inputs and columns of a batch's forward pass and of the gradient of its weights.
PRODUCTS = [(64, 784, 128), (256, 784, 128), (64, 784, 512), (64, 512, 512), (1024, 784, 128), (256, 512, 512)]
PRODUCT_BARS = (1.0, 1.3)  # our speed / theirs: must, aim

# Errors against double: a network, and numbers of updates (0: the gradient itself).
ERRORS = [
    ("2,8,8,1 tanh tanh half-sse sgd 10", (0, 1, 50)),
    ("2,8,8,1 tanh tanh half-sse sgd 1", (0, 50)),
    ("2,8,8,1 sigmoid sigmoid binary-cross-entropy adam 10", (0, 50)),
    ("2,4,1 sigmoid sigmoid binary-cross-entropy momentum 4", (0, 50)),
    ("2,1 sigmoid sigmoid binary-cross-entropy sgd 10", (0, 50)),
    ("4,16,3 relu softmax cross-entropy momentum 16", (0, 20)),
    ("16,16,16,16,10 relu softmax cross-entropy adam 32", (0, 20)),
    ("3,5,2 tanh identity half-sse adam 7", (0, 50)),
    ("64,48,32,10 relu softmax cross-entropy sgd 32", (0, 20)),
    ("64,48,32,10 tanh softmax cross-entropy adam 32", (0, 20)),
    ("64,48,10 sigmoid identity half-sse momentum 64", (0, 20)),
    ("64,48,10 sigmoid sigmoid binary-cross-entropy sgd 1", (0, 20)),
    ("784,128,10 relu softmax cross-entropy sgd 64", (0, 5)),
]
ERROR_BAR = 2.0  # our error / that of a plain loop, at most

# Pauses in the middle of an epoch of 60,000 pictures: widths, batch.
PAUSES = [("784,512,512,10", 64), ("784,512,512,10", 1024), ("784,2048,10", 64), ("784,2048,10", 1024)]
PAUSE_BAR = 50.0  # milliseconds
PAUSE_COUNT = 30


class Peer:
    def __init__(self, name, command):
        self.name = name
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.process.send_signal(signal.SIGSTOP)

    def ask(self, case, seconds):
        """Steps a second; raises RuntimeError with the reason why there is no answer."""
        self.process.send_signal(signal.SIGCONT)
        self.process.stdin.write(f"{case} {seconds}\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline().split()
        self.process.send_signal(signal.SIGSTOP)
        if len(answer) != 2 or answer[0] == "error":
            raise RuntimeError(" ".join(answer[1:]) or "the peer has ended")
        return float(answer[0]) / float(answer[1])

    def close(self):
        self.process.send_signal(signal.SIGCONT)
        self.process.stdin.close()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()


def start_peers(folder):
    # A peer shall choose the fastest kernels for this processor itself.
    for name in ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE"):
        os.environ.pop(name, None)
    python = os.environ.get("CHALKNET_BENCH_PYTHON", "python3")
    commands = {name: [os.path.join(folder, name + "_peer")] for name in ("engine", "plain", "openblas", "fann")}
    commands["typed"] = ["node", os.path.join(HERE, "peers", "typed_peer.js")]
    commands["torch"] = [python, os.path.join(HERE, "peers", "torch_peer.py")]
    peers, missing = {}, {}
    for name, command in commands.items():
        if shutil.which(command[0]) is None:
            missing[name] = f"{os.path.basename(command[0])} is not there"
        elif name == "torch" and subprocess.run([python, "-c", "import torch"], capture_output=True).returncode != 0:
            missing[name] = f"{python} has no torch"
        else:
            peers[name] = Peer(name, command)
    return peers, missing


def measure(peers, names, case, rounds, seconds):
    """{peer: [steps a second of each round]} and {peer: why there is none}."""
    speeds, reasons = {}, {}
    for name in names:  # sets up and warms up
        try:
            peers[name].ask(case, 0.0)
            speeds[name] = []
        except RuntimeError as error:
            reasons[name] = str(error)
    for _ in range(rounds):
        for name in speeds:
            speeds[name].append(peers[name].ask(case, seconds))
    return speeds, reasons


def verdict(kind, ratio, must, aim):
    if must is None:
        return ""
    reached = (lambda bar: ratio <= bar) if kind == "time" else (lambda bar: ratio >= bar)
    return "aim" if reached(aim) else "must" if reached(must) else "MISSED"


def bars(arguments, peers, missing):
    results = []
    print(f"\n{'case':<29}{'engine':>13}  {'against':<9}{'theirs':>13}{'ratio':>9}{'must':>8}{'aim':>8}  holds")
    for name, case, wanted in CASES:
        if arguments.only and arguments.only not in name:
            continue
        present = [peer for peer, *_ in wanted if peer in peers]
        speeds, reasons = measure(peers, ["engine"] + present, case, arguments.rounds, arguments.seconds)
        if "engine" not in speeds:
            print(f"{name:<29}  the engine failed: {reasons['engine']}")
            continue
        ours = statistics.median(speeds["engine"])
        for peer, kind, must, aim in wanted:
            entry = {"case": name, "peer": peer, "kind": kind, "must": must, "aim": aim, "engine_steps_per_second": ours}
            if peer not in speeds:
                entry["missing"] = missing.get(peer) or reasons.get(peer, "")
                print(f"{name:<29}{ours:>11.0f}/s  {peer:<9}missing: {entry['missing']}")
            else:
                pairs = zip(speeds["engine"], speeds[peer])
                ratio = statistics.median(b / a if kind == "time" else a / b for a, b in pairs)
                theirs = statistics.median(speeds[peer])
                entry.update(peer_steps_per_second=theirs, ratio=ratio, holds=verdict(kind, ratio, must, aim),
                             engine_rounds=speeds["engine"], peer_rounds=speeds[peer])
                sign = "≤" if kind == "time" else "≥"
                limit = [f"{sign}{bar:g}" if bar is not None else "" for bar in (must, aim)]
                print(f"{name:<29}{ours:>11.0f}/s  {peer:<9}{theirs:>11.0f}/s{ratio:>9.3g}{limit[0]:>8}{limit[1]:>8}  {entry['holds']}",
                      flush=True)
            results.append(entry)
    return results


def scaling(arguments, peers, peak):
    """Epoch time over the width of the hidden layer and the batch size; 784-H-10, SGD, 12,000 rows."""
    results = []
    print(f"\n784-H-10, SGD, 12,000 rows: seconds of an epoch (share of the peak of {peak:.0f} GFLOP/s)")
    batches = [1, 4, 16, 64, 256, 1024, 4096]
    print("H \\ B  " + "".join(f"{batch:>16}" for batch in batches))
    for hidden in (32, 64, 128, 256, 512, 1024, 2048):
        line = f"{hidden:<7}"
        for batch in batches:
            rows = 1500 if batch == 1 else 12000
            speed = peers["engine"].ask(f"784,{hidden},10 {MLP} sgd {batch} {rows}", 0.1)
            seconds = -(-12000 // batch) / speed
            # Forward and weight gradients take 2 operations a weight, deltas 2 for those behind the first layer.
            operations = 12000 * (4.0 * 784 * hidden + 6.0 * hidden * 10)
            share = operations / seconds / 1e9 / peak
            results.append({"hidden": hidden, "batch": batch, "epoch_seconds": seconds, "gflops": operations / seconds / 1e9, "share_of_peak": share})
            line += f"{seconds:>9.3f} ({share:>4.0%})"
        print(line, flush=True)
    return results


def many_networks(folder):
    """1,000 XOR networks 2-4-1, 2,000 epochs, batches of 4: less than 3 seconds."""
    answers = [subprocess.run([os.path.join(folder, "engine_peer"), "--many"], capture_output=True, text=True).stdout.split() for _ in range(3)]
    seconds = statistics.median(float(answer[0]) for answer in answers)
    print(f"\n1,000 XOR networks 2-4-1, 2,000 epochs: {seconds:.2f} s (must: < 3 s), {answers[0][1]} solve it", flush=True)
    return {"seconds": seconds, "must": 3.0, "solved": int(answers[0][1])}


def products(arguments):
    """The engine's own multiplications beside those of OpenBLAS, in alternating runs."""
    commands = {name: os.path.join(arguments.folder, name + "_multiply") for name in ("engine", "openblas")}
    missing = [os.path.basename(command) + " is not there" for command in commands.values() if shutil.which(command) is None]
    if missing:
        print(f"\nsgemm: missing: {', '.join(missing)}")
        return {"missing": missing}
    results, peers = [], {name: Peer(name, [command]) for name, command in commands.items()}
    print(f"\n{'sgemm, rows × inputs × columns':<37}{'engine':>10}{'OpenBLAS':>10} GFLOP/s{'ratio':>8}{'must':>7}{'aim':>7}  holds")
    try:
        for kind in ("forward", "gradient"):
            for rows, inputs, columns in PRODUCTS:
                case = f"{kind} {rows} {inputs} {columns}"
                entry = {"case": case, "must": PRODUCT_BARS[0], "aim": PRODUCT_BARS[1]}
                speeds, reasons = measure(peers, list(peers), case, arguments.rounds, arguments.seconds / 2)
                if reasons:
                    entry["missing"] = reasons
                    print(f"{case:<37}missing: {reasons}")
                else:
                    operations = 2e-9 * rows * inputs * columns
                    ours, theirs = (operations * statistics.median(speeds[name]) for name in peers)
                    ratio = statistics.median(a / b for a, b in zip(speeds["engine"], speeds["openblas"]))
                    entry.update(engine_gflops=ours, openblas_gflops=theirs, ratio=ratio, holds=verdict("speed", ratio, *PRODUCT_BARS))
                    print(f"{case:<37}{ours:>10.0f}{theirs:>10.0f}{ratio:>16.2f}{'≥1':>7}{'≥1.3':>7}  {entry['holds']}", flush=True)
                results.append(entry)
    finally:
        for peer in peers.values():
            peer.close()
    return results


def answers_of(arguments, name, lines):
    """The numbers that a program answers to each line, or the reason why there are none."""
    program = os.path.join(arguments.folder, name)
    if shutil.which(program) is None:
        return [f"{name} is not there"] * len(lines)
    answers = subprocess.run([program], input="\n".join(lines) + "\n", capture_output=True, text=True).stdout.splitlines()
    answers += ["error the program has ended"] * (len(lines) - len(answers))
    return [answer[6:] if answer.startswith("error ") else [float(number) for number in answer.split()] for answer in answers]


def errors(arguments):
    """Errors of the engine in float beside those of a plain loop in float, both against the host in double."""
    cases = [f"{network} {updates}" for network, counts in ERRORS for updates in counts]
    results = []
    print(f"\n{'relative error against double':<58}{'updates':>8}{'engine':>10}{'plain':>10}{'ratio':>7}{'must':>6}  holds")
    for case, answer in zip(cases, answers_of(arguments, "accuracy", cases)):
        network, updates = case.rsplit(" ", 1)
        entry = {"case": network, "updates": int(updates), "must": ERROR_BAR}
        if isinstance(answer, str):
            entry["missing"] = answer
            print(f"{network:<58}{updates:>8}  missing: {answer}")
        else:
            ours, plain = answer
            entry.update(engine=ours, plain=plain, ratio=ours / plain, holds="must" if ours <= ERROR_BAR * plain else "MISSED")
            print(f"{network:<58}{updates:>8}{ours:>10.1e}{plain:>10.1e}{ours / plain:>7.2f}{'≤2':>6}  {entry['holds']}")
        results.append(entry)
    return results


def pauses(arguments):
    """From the request of a pause until the trainer is idle, at random moments of a large epoch."""
    cases = [f"{widths} {batch} {PAUSE_COUNT}" for widths, batch in PAUSES]
    results = []
    print(f"\n{'pause in the middle of an epoch':<37}{'median':>9}{'95 %':>9}{'longest':>9} ms{'must':>7}  holds")
    for (widths, batch), answer in zip(PAUSES, answers_of(arguments, "pause_latency", cases)):
        name = f"{widths.replace(',', '-')} B={batch}"
        entry = {"case": name, "pauses": PAUSE_COUNT, "must_ms": PAUSE_BAR}
        if isinstance(answer, str):
            entry["missing"] = answer
            print(f"{name:<37}missing: {answer}")
        else:
            entry.update(zip(("median_ms", "p95_ms", "longest_ms"), answer), holds="must" if answer[1] <= PAUSE_BAR else "MISSED")
            print(f"{name:<37}" + "".join(f"{number:>9.1f}" for number in answer) + f"{'≤50':>10}  {entry['holds']}", flush=True)
        results.append(entry)
    return results


def ask_lesson(folder, command):
    """The answer of digits_lesson on two cores and without a display, or why there is none."""
    program = os.path.join(folder, "digits_lesson")
    if shutil.which(program) is None:
        return {"missing": "digits_lesson is not there"}
    cores = sorted(os.sched_getaffinity(0))[:2]
    answer = subprocess.run([program] + command, capture_output=True, text=True, timeout=300, env=dict(os.environ, QT_QPA_PLATFORM="offscreen"),
                            preexec_fn=lambda: os.sched_setaffinity(0, cores))
    try:
        return json.loads(answer.stdout)
    except ValueError:
        return {"error": f"digits_lesson ended with status {answer.returncode}"}


def digits_lesson(arguments):
    """The bars of the lesson in its own window: the median of some rounds against what a person shall feel."""
    results, answers = [], {}
    for name, command, key, must in LESSON:
        if arguments.only and arguments.only not in name:
            continue
        if not results:
            print(f"\n{'Digits lesson, two cores':<37}{'measured':>12}{'must':>12}  holds")
        command_text = " ".join(command)
        if command_text not in answers:
            answers[command_text] = [ask_lesson(arguments.folder, command)]
            while key in answers[command_text][-1] and len(answers[command_text]) < LESSON_ROUNDS:
                answers[command_text].append(ask_lesson(arguments.folder, command))
        rounds = answers[command_text]
        entry = {"bar": name, "must_ms": must, "rounds": rounds}
        values = [answer[key] for answer in rounds if isinstance(answer.get(key), (int, float))]
        if len(values) < len(rounds):
            reason = "missing" if "missing" in rounds[-1] else "error"
            entry[reason] = rounds[-1].get(reason, f"no {key}")
            print(f"{name:<37}  {reason}: {entry[reason]}", flush=True)
        else:
            entry.update(ms=statistics.median(values), holds="must" if statistics.median(values) <= must else "MISSED")
            print(f"{name:<37}{entry['ms']:>9.1f} ms{'≤' + format(must, 'g'):>9} ms  {entry['holds']}", flush=True)
        results.append(entry)
    return results


def lab(folder):
    """Boundary and all unit maps of 2-8×6-1 at 256 × 256, beside a straightforward loop: at least 60 pictures a second."""
    answers = [subprocess.run([os.path.join(folder, "engine_peer"), "--maps"], capture_output=True, text=True).stdout.split() for _ in range(3)]
    frames, plain = (statistics.median(float(answer[i]) for answer in answers) for i in (0, 1))
    print(f"\nLab\nall unit maps of 2-8×6-1, 256 × 256: {frames:.0f} pictures/s (must: ≥ 60), plain loop {plain:.1f}/s", flush=True)
    return {"unit_maps_per_second": frames, "plain_loop_per_second": plain, "must": 60.0}


def loss_curve(folder):
    """The lab's time machine: the loss curve with its cursor is painted anew over 100,000 kept steps within 16 ms (offscreen)."""
    test = os.path.join(folder, "..", "..", "ui", "tst_lab_time")
    if not os.path.exists(test):
        print("Lab: build the target tst_lab_time to measure the loss curve")
        return {"missing": "tst_lab_time is not built"}
    run = subprocess.run([test, "aHundredThousandMomentsAreDraggedSmoothly"], capture_output=True, text=True,
                         env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    found = re.search(r"kept steps: median ([0-9.]+) ms, 95 % ([0-9.]+) ms", run.stdout + run.stderr)
    if not found:
        return {"missing": "the test gave no numbers"}
    median, most = (float(text) for text in found.groups())
    print(f"loss curve with cursor over 100,000 kept steps: {median:.2f} ms, 95 %: {most:.2f} ms (must: < 16 ms)", flush=True)
    return {"milliseconds": median, "milliseconds_95": most, "must": 16.0}


def memory(process):
    with open(f"/proc/{process.pid}/status") as status:
        return {line.split(":")[0]: int(line.split()[1]) // 1024 for line in status if line.startswith(("VmHWM", "VmRSS"))}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder")
    parser.add_argument("--json")
    parser.add_argument("--only", help="cases whose name contains this; also sgemm, error, pause")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=0.4, help="least time of one measurement")
    parser.add_argument("--scaling", action="store_true", help="the table of widths and batch sizes as well")
    arguments = parser.parse_args()
    peers, missing = start_peers(arguments.folder)
    if "engine" not in peers:
        sys.exit("bench: build the target engine_peer first")
    # The engine makes its backends later, so it finds what is measured here.
    sizes = subprocess.run([os.path.join(arguments.folder, "engine_peer"), "--tune"], capture_output=True, text=True).stdout.strip()
    report = {"machine": platform.processor() or platform.machine(), "cores": os.cpu_count(), "load_at_start": os.getloadavg(),
              "time": time.strftime("%Y-%m-%d %H:%M:%S"), "missing": missing, "kernel_sizes": sizes}
    peak_program = os.path.join(arguments.folder, "fma_peak")
    peak = float(subprocess.run([peak_program], capture_output=True, text=True).stdout) if os.path.exists(peak_program) else float("nan")
    report["fma_peak_gflops"] = peak
    print(f"{report['cores']} cores, FMA peak {peak:.0f} GFLOP/s, load {os.getloadavg()[0]:.1f}, {report['time']}")
    print(f"rows, panel vectors and gradient rows of the kernels: {sizes}")
    for name, reason in missing.items():
        print(f"missing: {name} ({reason})")
    try:
        report["bars"] = bars(arguments, peers, missing)
        for name, section in (("sgemm", products), ("error", errors), ("pause", pauses)):
            if not arguments.only or arguments.only in name:
                report[name] = section(arguments)
        if not arguments.only:
            report["many_networks"] = many_networks(arguments.folder)
            report["lab"] = lab(arguments.folder)
            report["lab"]["loss_curve"] = loss_curve(arguments.folder)
        if arguments.scaling:
            report["scaling"] = scaling(arguments, peers, peak)
        report["digits_lesson"] = digits_lesson(arguments)
        report["engine_memory_mib"] = memory(peers["engine"].process)
        print(f"\nmemory of the engine: {report['engine_memory_mib']} MiB; load at the end {os.getloadavg()[0]:.1f}")
    finally:
        for peer in peers.values():
            peer.close()
    if arguments.json:
        with open(arguments.json, "w") as file:
            json.dump(report, file, indent=1)


main()
