print("porada")
