package line12345.hotline.console.pool;

import line12345.ticketing.department.Department;
import line12345.ticketing.dispatch.Suggestion;

import java.util.List;

/**
 * The offices that the catalogue names.
 *
 * @param suggestion null when the catalogue has no line
 * @param helpers the catalogue's co-handlers 协办单位, in its order
 */
public record Offer(Suggestion suggestion, List<Department> helpers) {}
