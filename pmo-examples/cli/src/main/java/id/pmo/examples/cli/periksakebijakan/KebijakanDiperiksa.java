package id.pmo.examples.cli.periksakebijakan;

import id.pmo.catalog.PolicyProblem;
import java.util.List;

/**
 * What was found in one policy.
 *
 * @param id the policy
 * @param masalah what must be mended, sorted by place
 */
public record KebijakanDiperiksa(String id, List<PolicyProblem> masalah) {}
