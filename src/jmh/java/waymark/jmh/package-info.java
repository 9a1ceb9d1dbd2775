/** Rules without a portal around them, measured by JMH. */
package waymark.jmh;
