package line12345.ticketing.dispatch;

import line12345.ticketing.department.Kind;

import java.util.List;

/**
 * The office the catalogue names.
 *
 * @param departmentId the lead 主办单位
 * @param reason a sentence with the catalogue's version, its line and the line's legal source
 * @param coDepartmentIds co-handlers 协办单位 in the catalogue's order; dissolved ones are left out
 * @param streetAllowed the catalogue says that this matter may be pushed down to a street
 * @param entryId of the catalogue's line; a line that was in force is never changed or removed
 * @param departmentKind of the lead
 */
public record Suggestion(
        long departmentId,
        String departmentName,
        String reason,
        List<Long> coDepartmentIds,
        boolean streetAllowed,
        long entryId,
        Kind departmentKind) {}
