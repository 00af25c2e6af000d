/** A department's desk 承办工作台: own tickets by due time, signed and replied to. */
package line12345.hotline.console.desk;
