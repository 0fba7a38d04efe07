Console.WriteLine("composition root");
