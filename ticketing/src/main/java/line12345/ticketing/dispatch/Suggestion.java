package line12345.ticketing.dispatch;

/**
 * The office the catalogue names.
 *
 * @param reason a sentence with the catalogue's line and its legal source
 */
public record Suggestion(long departmentId, String departmentName, String reason) {}
