"""The parts of `benchmarks/engine_cuda.py`: shapes and data, the sides, the limits set on each, the table."""
