/** Gives an object a property of its own, over what its prototype says; the returned function takes it away again. */
export function replaceProperty(object: object, name: string, descriptor: PropertyDescriptor): () => void {
  Object.defineProperty(object, name, { configurable: true, ...descriptor });
  return () => {
    Reflect.deleteProperty(object, name);
  };
}
