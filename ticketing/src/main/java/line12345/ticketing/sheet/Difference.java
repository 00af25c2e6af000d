package line12345.ticketing.sheet;

/**
 * What taking a row of a table would change, said before it is taken.
 *
 * @param row as the spreadsheet program numbers it
 * @param whose what it is about, such as a name
 * @param what which part of it, such as 角色; 新增 for a new one
 * @param was empty for something new
 */
public record Difference(int row, String whose, String what, String was, String became) {}
