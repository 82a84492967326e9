"""One call to a gRPC service of the chain with grpcio as it comes from Debian. Prints every message as a line of JSON, and how the call ended as the last.

python3 klant.py <host:port> <method> <question as JSON> [token=…] [deadline=<ms>] [annuleer=<messages>]
"""
import importlib
import json
import pathlib
import subprocess
import sys
import tempfile

import grpc
from google.protobuf import json_format

VRAGEN = pathlib.Path(__file__).resolve().parents[3] / "contracts" / "vragen"


def zoek(methode):
    """The messages of the service that has this method, compiled from its .proto by protoc, and that service."""
    with tempfile.TemporaryDirectory() as map_:
        namen = ["ketenregister", "termijnen"]
        subprocess.run(["protoc", f"-I{VRAGEN}", f"--python_out={map_}", *(f"{naam}.proto" for naam in namen)], check=True)
        sys.path.insert(0, map_)
        for pb2 in [importlib.import_module(f"{naam}_pb2") for naam in namen]:
            for dienst in pb2.DESCRIPTOR.services_by_name.values():
                if methode in dienst.methods_by_name:
                    return pb2, dienst
        raise SystemExit(f"no service has a method {methode}")


def zeg(regel):
    print(json.dumps(regel, ensure_ascii=False), flush=True)


def main():
    adres, methode, vraag, *rest = sys.argv[1:]
    opties = dict(o.split("=", 1) for o in rest)
    pb2, dienst = zoek(methode)
    vorm = dienst.methods_by_name[methode]
    bericht = getattr(pb2, vorm.input_type.name)
    antwoord = getattr(pb2, vorm.output_type.name)
    kop = [("authorization", f"Bearer {opties['token']}")] if "token" in opties else []
    grens = int(opties["deadline"]) / 1000 if "deadline" in opties else None
    with grpc.insecure_channel(adres, options=[("grpc.enable_http_proxy", 0)]) as kanaal:
        roep = kanaal.unary_stream if methode == "Overdrachten" else kanaal.unary_unary
        vraagt = roep(f"/{dienst.full_name}/{methode}", request_serializer=bericht.SerializeToString, response_deserializer=antwoord.FromString)
        try:
            uitkomst = vraagt(json_format.ParseDict(json.loads(vraag), bericht()), timeout=grens, metadata=kop)
            for nummer, gekregen in enumerate(uitkomst if methode == "Overdrachten" else [uitkomst], 1):
                zeg(json_format.MessageToDict(gekregen, preserving_proto_field_name=True, including_default_value_fields=True))
                if nummer == int(opties.get("annuleer", 0)):
                    uitkomst.cancel()
            zeg({"status": "OK", "bericht": ""})
        except grpc.RpcError as fout:
            zeg({"status": fout.code().name, "bericht": fout.details()})


main()
