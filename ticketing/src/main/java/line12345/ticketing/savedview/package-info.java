/**
 * A list's filter kept under a name 我的视图: one's own, and shared with the office or the managers.
 */
package line12345.ticketing.savedview;
