grant delete on trajectstand to "$werker$";
