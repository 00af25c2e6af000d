/**
 * What an administrator should know on arriving 系统管理首页: what needs attention, what takes effect
 * soon, what was changed lately by whom. Reads the rooms' tables and owns none.
 */
package line12345.ticketing.entrance;
