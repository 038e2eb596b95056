/** A Spark job in local mode. */
package example;
