/**
 * Publication 公开答复: an answered question everybody may read, with what tells who asked taken out;
 * written by one, approved by another, withdrawn when needed. Source: 国办发〔2020〕53号（推进诉求办理情况公开）.
 */
package line12345.ticketing.publication;
