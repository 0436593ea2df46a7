package eu.passerelle.catalog.exchange.shape;

import java.util.Optional;

/** How one source writes its courses. */
interface CourseShape {

    /** What the source knows the course by, unique in all that it hands over. */
    Optional<String> key(Fields fields);

    /** What it says of the course. */
    Course read(Fields fields);
}
