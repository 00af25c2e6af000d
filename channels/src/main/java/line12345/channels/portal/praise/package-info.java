/** Praise 表扬: three questions of its own, whom, for what, when. */
package line12345.channels.portal.praise;
