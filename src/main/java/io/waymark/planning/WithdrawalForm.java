package io.waymark.planning;

import jakarta.validation.constraints.Size;

/** Why an assessment is withdrawn; empty where nobody wrote into it. */
record WithdrawalForm(@Size(max = 1000) String reason) {}
