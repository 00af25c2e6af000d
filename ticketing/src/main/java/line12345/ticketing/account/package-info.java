/** People who work here 账号, their roles 角色, sessions and the trail of who looked at what 审计. */
package line12345.ticketing.account;
