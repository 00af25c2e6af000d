/**
 * 三方通话、咨询、转接: an agent brings somebody to a citizen's call, asks somebody aside, or hands the call
 * on. A citizen is never dropped because somebody does not answer.
 */
package line12345.hotline.call.party;
